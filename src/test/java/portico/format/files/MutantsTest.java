package portico.format.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.Damage;
import portico.Exercise;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.capacity.InstanceTypes;

/**
 * Damaged files of every kind give a topology or a note. Thousands more of them come with {@code -Dportico.mutants=10000}; the test is meant to run
 * in 512 MiB.
 */
class MutantsTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();

    private static final int MUTANTS = Integer.getInteger("portico.mutants", 40);
    private static final int EXERCISED = 40;

    private static Reading read(String name, byte[] bytes) {
        return TopologyFiles.of(TYPES, InputStream.nullInputStream())
                .readSources(List.of(new Source(name, bytes)), Progress.NONE);
    }

    private static void survives(String name, byte[] whole) {
        Damage damage = new Damage(new Random(name.hashCode()));
        for (int i = 0; i < MUTANTS; i++) {
            Reading reading = read(name, damage.to(whole));
            assertThat(reading.notes().isEmpty() && reading.topology().resources().findAny().isEmpty())
                    .as("mutant %s of %s vanished without a word", i, name)
                    .isFalse();
            if (i % EXERCISED == 0) {
                Exercise.everything(reading.topology());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasks", "services", "hosts", "machines", "interfaces", "network", "groups", "balancers",
            "database", "endpoints", "loose-rules", "web-definition"})
    void aCallMayBeBroken(String call) throws IOException {
        try (InputStream in = MutantsTest.class
                .getResourceAsStream("/portico/format/describe/shop/" + call + ".json")) {
            survives(call + ".json", in.readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"e-commerce", "eni-limit", "trunking"})
    void aDocumentMayBeBroken(String sample) throws IOException {
        survives(sample + ".json", Files.readAllBytes(Path.of("samples", sample + ".json")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            service.json | {"serviceName": "web", "taskDefinition": "web:1", "desiredCount": 2, "launchType": "FARGATE", "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["subnet-1"], "securityGroups": ["sg-1"], "assignPublicIp": "ENABLED"}}, "loadBalancers": [{"targetGroupArn": "arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/web/1", "containerName": "web", "containerPort": 80}]}
            event.json | {"detail-type": "ECS Task State Change", "source": "aws.ecs", "detail": {"clusterArn": "arn:aws:ecs:eu-west-1:1:cluster/shop", "taskArn": "arn:aws:ecs:eu-west-1:1:task/shop/a1", "taskDefinitionArn": "web:1", "lastStatus": "RUNNING", "attachments": [{"type": "eni", "details": [{"name": "privateIPv4Address", "value": "10.0.0.7"}]}]}}
            metadata.json | {"Cluster": "shop", "TaskARN": "arn:aws:ecs:eu-west-1:1:task/shop/a1", "Family": "web", "Revision": "3", "KnownStatus": "RUNNING", "Containers": [{"Name": "nginx", "Limits": {"CPU": 10, "Memory": 128}, "Ports": [{"ContainerPort": 80, "Protocol": "tcp", "HostPort": 32801}], "Networks": [{"NetworkMode": "bridge", "IPv4Addresses": ["172.17.0.2"]}]}]}
            agent.json | {"Version": 11, "Data": {"Cluster": "shop", "EC2InstanceID": "i-1", "ContainerInstanceArn": "arn:aws:ecs:eu-west-1:1:container-instance/shop/c1", "TaskEngine": {"Tasks": [{"Arn": "arn:aws:ecs:eu-west-1:1:task/shop/a1", "Family": "web", "Version": "3", "KnownStatus": "RUNNING", "ENI": {"ec2Id": "eni-1", "IPV4Addresses": [{"Primary": true, "Address": "10.0.0.8"}]}, "Containers": [{"Name": "nginx", "Cpu": 10, "KnownPortBindings": [{"ContainerPort": 80, "HostPort": 32801}]}]}]}}}
            c3vis.json | [{"ec2InstanceId": "i-1", "ec2IpAddress": "10.0.0.1", "registeredCpu": 2048, "registeredMemory": 4096, "tasks": [{"taskArn": "arn:aws:ecs:eu-west-1:1:task/a1", "taskDefinitionArn": "web:3", "lastStatus": "RUNNING", "taskDefinition": {"taskDefinitionArn": "web:3", "containerDefinitions": [{"cpu": 512, "memory": 1024}]}, "containers": [{"name": "nginx", "networkBindings": [{"containerPort": 80, "hostPort": 8080}]}]}]}]
            capitals.json | {"Family": "web", "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"], "Cpu": "256", "Memory": "512", "ContainerDefinitions": [{"Name": "nginx", "PortMappings": [{"ContainerPort": "80", "Protocol": "tcp"}]}]}
            map.json | {"Services": [{"Id": "srv-1", "Name": "web", "NamespaceId": "ns-1", "DnsConfig": {"DnsRecords": [{"Type": "A", "TTL": 60}]}}], "Namespaces": [{"Id": "ns-1", "Name": "shop.local"}], "taskSets": [{"taskSetArn": "arn:aws:ecs:eu-west-1:1:task-set/shop/web/ecs-svc/1", "taskDefinition": "web:1", "computedDesiredCount": 3}]}
            template.json | {"AWSTemplateFormatVersion": "2010-09-09", "Parameters": {"Port": {"Type": "Number", "Default": 80}}, "Resources": {"Net": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}, "Sub": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Net"}, "CidrBlock": {"Fn::Select": [0, {"Fn::Cidr": [{"Fn::GetAtt": ["Net", "CidrBlock"]}, 4, 8]}]}}}, "Web": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"Family": {"Fn::Sub": "${AWS::StackName}-web"}, "ContainerDefinitions": [{"Name": "web", "Image": "nginx", "PortMappings": [{"ContainerPort": {"Ref": "Port"}}]}]}}, "Svc": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "Web"}, "DesiredCount": 2}}}}
            """)
    void anyOtherFileMayBeBroken(String name, String text) {
        assertThat(read(name, text.getBytes(UTF_8)).topology().resources()).as(name).isNotEmpty();
        survives(name, text.getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
            services:
              web: &web
                image: nginx
                ports: ["8080:80", {target: 443, published: 8443, protocol: tcp}]
                links: [db]
                networks: [back]
              db:
                <<: *web
                image: mysql
            networks: {back: {}}
            """, """
            name: web
            type: Load Balanced Web Service
            image: {build: ./Dockerfile, port: 80}
            http: {path: '/', healthcheck: /ok}
            cpu: 256
            memory: 512
            count: 2
            network: {connect: true}
            """, """
            AWSTemplateFormatVersion: "2010-09-09"
            Resources:
              Web:
                Type: AWS::ECS::TaskDefinition
                Properties:
                  Family: !Sub "${AWS::StackName}-web"
                  NetworkMode: !If [Yes, awsvpc, bridge]
                  ContainerDefinitions: [{Name: web, Image: nginx, PortMappings: [{ContainerPort: 80}]}]
              Svc: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Web, DesiredCount: 1}}
            """,
            """
                    {"format_version": "1.2", "terraform_version": "1.9.0", "planned_values": {"root_module": {"resources": [{"address": "aws_ecs_service.web", "mode": "managed", "type": "aws_ecs_service", "name": "web", "values": {"name": "web", "desired_count": 2, "launch_type": "FARGATE", "network_configuration": [{"subnets": ["subnet-1"], "assign_public_ip": true}]}}, {"address": "aws_ecs_task_definition.web", "mode": "managed", "type": "aws_ecs_task_definition", "name": "web", "values": {"family": "web", "network_mode": "awsvpc", "container_definitions": "[{\\"name\\":\\"web\\",\\"portMappings\\":[{\\"containerPort\\":80}]}]"}}]}}}
                    """,
            """
                    version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status
                    2 123456789010 eni-1235b8ca123456789 172.31.16.139 172.31.16.21 20641 22 6 20 4249 1418530010 1418530070 ACCEPT OK
                    """})
    void textsMayBeBroken(String text) {
        Damage damage = new Damage(new Random(text.hashCode()));
        for (int i = 0; i < MUTANTS; i++) {
            assertThat(read("text.yaml", damage.to(text.getBytes(UTF_8)))).isNotNull();
        }
    }

    /** Ten lists of ten, ten levels deep. */
    @Test
    void aBombIsDefused() {
        StringBuilder bomb = new StringBuilder(
                "services:\n  web: {image: nginx}\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            String before = "*a" + (i - 1);
            bomb.append(
                    "a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", java.util.Collections.nCopies(10, before))));
        }
        assertThat(read("bomb.yaml", bomb.toString().getBytes(UTF_8)).notes()).isNotNull();
    }
}
