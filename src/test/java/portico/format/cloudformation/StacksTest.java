package portico.format.cloudformation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.format.Advice;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.capacity.InstanceTypes;
import portico.inputs.Census;
import portico.format.files.TopologyFiles;
import portico.model.id.SubnetId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Templates of one folder as one topology: nested stacks, exports, parameters, hosts and the tasks that services ask for. */
class StacksTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();

    private static final Source NETWORK = source("network.yaml",
            """
                    Parameters:
                      Block: {Type: String, Default: 10.0.0.0/16}
                    Resources:
                      Vpc: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: !Ref Block}}
                      A:
                        Type: AWS::EC2::Subnet
                        Properties: {VpcId: !Ref Vpc, CidrBlock: !Select [0, !Cidr [!Ref Block, 2, 8]], AvailabilityZone: us-east-1a}
                    Outputs:
                      Vpc: {Value: !Ref Vpc, Export: {Name: !Sub "${AWS::StackName}:Vpc"}}
                      Subnet: {Value: !Ref A, Export: {Name: !Sub "${AWS::StackName}:Subnet"}}
                    """);

    private static final Source SERVICE = source("service.json",
            """
                    {"Parameters": {"Count": {"Type": "Number", "Default": 2}, "Network": {"Type": "String", "Default": "production"},
                                    "Extra": {"Type": "String", "Default": "no"}},
                     "Conditions": {"HasExtra": {"Fn::Equals": [{"Ref": "Extra"}, "yes"]}},
                     "Resources": {
                      "Cluster": {"Type": "AWS::ECS::Cluster"},
                      "Role": {"Type": "AWS::IAM::Role"},
                      "Spare": {"Type": "AWS::ECS::Cluster", "Condition": "HasExtra"},
                      "Launch": {"Type": "AWS::EC2::LaunchTemplate", "Properties": {"LaunchTemplateData": {"InstanceType": "m5.large"}}},
                      "Hosts": {"Type": "AWS::AutoScaling::AutoScalingGroup", "Properties": {"DesiredCapacity": "1",
                        "LaunchTemplate": {"LaunchTemplateId": {"Ref": "Launch"}},
                        "VPCZoneIdentifier": [{"Fn::ImportValue": {"Fn::Sub": "${Network}:Subnet"}}]}},
                      "Task": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"Family": "web", "ContainerDefinitions": [
                        {"Name": "web", "Image": "nginx", "Memory": 128, "PortMappings": [{"ContainerPort": 80}]}]}},
                      "Service": {"Type": "AWS::ECS::Service", "Properties": {"Cluster": {"Ref": "Cluster"},
                        "TaskDefinition": {"Ref": "Task"}, "DesiredCount": {"Ref": "Count"}}}}}
                    """);

    private static Source source(String name, String text) {
        return new Source("stacks/" + name, text.getBytes(UTF_8));
    }

    private static Reading read(Map<String, String> parameters, Source... sources) {
        return TopologyFiles.of(TYPES, InputStream.nullInputStream(), parameters)
                .readSources(List.of(sources), Progress.NONE);
    }

    @Test
    void oneStackImportsWhatAnotherExportsWhateverItIsCalled() {
        Topology topology = read(Map.of(), NETWORK, SERVICE).topology();
        assertThat(topology.instances()).extracting(ContainerInstance::subnet)
                .containsExactly(new SubnetId("subnet-A"));
        assertThat(topology.all(Subnet.class)).extracting(subnet -> subnet.cidr().toString())
                .containsExactly("10.0.0.0/24");
        assertThat(new Census(topology).kinds())
                .isEqualTo("Cluster 1, ContainerInstance 1, Service 1, Subnet 1, Task 2, TaskDefinition 1, Vpc 1");
    }

    /** Bridge mode with a dynamic host port: both fit the one host (R20). */
    @Test
    void tasksThatAServiceAsksForAreStartedWhereTheyFit() {
        Topology topology = read(Map.of(), NETWORK, SERVICE).topology();
        assertThat(topology.tasks()).hasSize(2).allMatch(Task::isPlaced);
        assertThat(topology.tasks()).flatExtracting(task -> task.placement().get().bindings())
                .extracting(binding -> binding.hostPorts().first())
                .doesNotHaveDuplicates();
    }

    /** R46: nothing is invented where a cluster has no hosts; how many would do is said. */
    @ParameterizedTest
    @CsvSource({"2, 1", "70, 3"})
    void aClusterWithoutHostsIsToldHowManyWouldDo(int count, int hosts) {
        Source without = source("service.json",
                new String(SERVICE.bytes(), UTF_8).replace("\"DesiredCapacity\": \"1\"", "\"DesiredCapacity\": \"0\""));
        Reading reading = read(Map.of("Count", String.valueOf(count)), NETWORK, without);
        assertThat(reading.topology().instances()).isEmpty();
        assertThat(reading.notes()).contains(Note
                .warning("", "",
                        "cluster Cluster has no hosts for " + count + " tasks that its services want; " + hosts
                                + " of type c5.large would hold them")
                .advising(new Advice.Hosts(hosts)));
    }

    @Test
    void networkAclsAndNamesInCloudMapAreReadToo() {
        Topology topology = read(Map.of("AWS::Region", "eu-west-1"),
                source("names.yaml",
                        """
                                Resources:
                                  Vpc: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: 10.0.0.0/16}}
                                  One: {Type: "AWS::EC2::Subnet", Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24}}
                                  Acl: {Type: "AWS::EC2::NetworkAcl", Properties: {VpcId: !Ref Vpc}}
                                  In:
                                    Type: AWS::EC2::NetworkAclEntry
                                    Properties: {NetworkAclId: !Ref Acl, RuleNumber: 100, Protocol: 6, RuleAction: allow,
                                                 CidrBlock: 0.0.0.0/0, PortRange: {From: 80, To: 80}}
                                  Under:
                                    Type: AWS::EC2::SubnetNetworkAclAssociation
                                    Properties: {NetworkAclId: !GetAtt Acl.Id, SubnetId: !Ref One}
                                  Space: {Type: "AWS::ServiceDiscovery::PrivateDnsNamespace", Properties: {Name: shop.local, Vpc: !Ref Vpc}}
                                  Entry:
                                    Type: AWS::ServiceDiscovery::Service
                                    Properties: {Name: web, DnsConfig: {NamespaceId: !GetAtt Space.Id, DnsRecords: [{Type: A, TTL: 10}]}}
                                  Cluster: {Type: "AWS::ECS::Cluster"}
                                  Task: {Type: "AWS::ECS::TaskDefinition", Properties: {ContainerDefinitions: [{Name: web, Memory: 64}]}}
                                  Service:
                                    Type: AWS::ECS::Service
                                    Properties: {Cluster: !Ref Cluster, TaskDefinition: !Ref Task, DesiredCount: 0,
                                                 ServiceRegistries: [{RegistryArn: !GetAtt Entry.Arn}]}
                                """))
                .topology();
        assertThat(topology.region()).isEqualTo("eu-west-1");
        assertThat(topology.services().getFirst().registry()).hasValueSatisfying(registry -> {
            assertThat(registry.dnsName()).isEqualTo("web.shop.local");
            assertThat(registry.ttlSeconds()).isEqualTo(10);
            assertThat(registry.records()).containsExactly(portico.model.topology.ServiceRegistry.RecordType.A);
        });
        assertThat(topology.all(portico.model.topology.NetworkAcl.class)).singleElement().satisfies(acl -> {
            assertThat(acl.subnets()).containsExactly(new SubnetId("subnet-One"));
            assertThat(acl.ingress()).hasSize(1);
        });
    }

    @Test
    void theOrderOfFilesChangesNothing() {
        Reading one = read(Map.of(), NETWORK, SERVICE);
        Reading other = read(Map.of(), SERVICE, NETWORK);
        assertThat(other.topology().resources().toList())
                .containsExactlyInAnyOrderElementsOf(one.topology().resources().toList());
        assertThat(other.notes()).containsExactlyInAnyOrderElementsOf(one.notes());
    }

    @Test
    void whatNobodyExportsStaysUnresolvedAndIsTold() {
        Reading reading = read(Map.of(), SERVICE);
        assertThat(reading.topology().instances()).extracting(i -> i.subnet().value())
                .containsExactly("${import production:Subnet}");
        assertThat(reading.notes()).extracting(Note::message)
                .anyMatch(message -> message.startsWith("no template exports production:Subnet"))
                .anyMatch(message -> message.contains("no file describes subnet ${import production:Subnet}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{"ParameterKey": "Count", "ParameterValue": "5"}] | 0 | 5
            {"Parameters": {"Count": "4"}}                     | 0 | 4
            [{"ParameterKey": "Count", "ParameterValue": "5"}] | 3 | 3
            """)
    void parametersComeFromTheCommandLineThenFromFilesThenFromDefaults(String file, int commandLine, int tasks) {
        Map<String, String> given = commandLine == 0 ? Map.of() : Map.of("Count", String.valueOf(commandLine));
        assertThat(read(given, NETWORK, SERVICE, source("parameters.json", file)).topology().tasks()).hasSize(tasks);
    }

    @ParameterizedTest
    @CsvSource({"no, 1, left out by their conditions: Spare", "yes, 2, 1 AWS::IAM::Role"})
    void resourcesUnderAConditionComeAndGo(String extra, int clusters, String account) {
        Reading reading = read(Map.of("Extra", extra), NETWORK, SERVICE);
        assertThat(reading.topology().all(portico.model.topology.Cluster.class)).hasSize(clusters);
        assertThat(reading.notes()).extracting(Note::message)
                .anyMatch(message -> message.startsWith("a template of 7 resources") && message.contains(account));
    }

    @Test
    void nestedStacksGetTheirParametersFromTheirParentAndGiveItTheirOutputs() {
        Source parent = source("parent.yaml", """
                Resources:
                  Network:
                    Type: AWS::CloudFormation::Stack
                    Properties: {TemplateURL: "https://bucket/stacks/network.yaml", Parameters: {Block: 10.9.0.0/16}}
                  Gone:
                    Type: AWS::CloudFormation::Stack
                    Properties: {TemplateURL: "https://bucket/stacks/gone.yaml"}
                  B:
                    Type: AWS::EC2::Subnet
                    Properties: {VpcId: !GetAtt Network.Outputs.Vpc, CidrBlock: 10.9.9.0/24}
                """);
        Reading reading = read(Map.of(), NETWORK, parent);
        assertThat(new Census(reading.topology()).kinds()).isEqualTo("Subnet 2, Vpc 1");
        assertThat(reading.topology().subnets()).extracting(subnet -> subnet.cidr().toString())
                .containsExactlyInAnyOrder("10.9.0.0/24", "10.9.9.0/24");
        assertThat(reading.notes()).extracting(Note::message)
                .anyMatch(message -> message.startsWith("the template of nested stack Gone is not among the files"));
    }

    @Test
    void templatesThatNestEachOtherAreNoEndlessTower() {
        String nest = """
                Resources:
                  Other: {Type: "AWS::Serverless::Application", Properties: {Location: OTHER}}
                  Vpc: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: 10.0.0.0/16}}
                """;
        Reading reading = read(Map.of(), source("a.yaml", nest.replace("OTHER", "b.yaml")),
                source("b.yaml", nest.replace("OTHER", "a.yaml")));
        assertThat(reading.topology().all(portico.model.topology.Vpc.class)).hasSize(2);
    }

    @Test
    void aBrokenTemplateIsRefusedWithItsPlaceAndTheRestIsRead() {
        Reading reading = read(Map.of(), NETWORK,
                source("broken.yaml", "Resources:\n  A: {Type: \"AWS::EC2::VPC\"\nB: ["));
        assertThat(reading.topology().subnets()).hasSize(1);
        assertThat(reading.notes()).filteredOn(note -> note.severity() == Note.Severity.ERROR)
                .singleElement()
                .satisfies(note -> assertThat(note.toString()).startsWith("stacks/broken.yaml: line 3"));
    }

    @Test
    void parameterFilesThatContradictEachOtherAreTold() {
        Source dev = source("dev.json", "[{\"ParameterKey\": \"Count\", \"ParameterValue\": \"3\"}]");
        Source prod = source("prod.json", "[{\"ParameterKey\": \"Count\", \"ParameterValue\": \"5\"}]");
        Reading reading = read(Map.of(), NETWORK, SERVICE, dev, prod);
        assertThat(reading.topology().tasks()).hasSize(3);
        assertThat(reading.notes()).filteredOn(
                note -> note.message().equals("parameter Count has another value in stacks/dev.json, which counts"))
                .extracting(Note::severity, Note::source, note -> note.advice().orElseThrow())
                .containsExactly(tuple(Note.Severity.WARNING, "stacks/prod.json", new Advice.Value("Count")));
        assertThat(read(Map.of("Count", "1"), NETWORK, SERVICE, dev, prod).notes()).extracting(Note::message)
                .noneMatch(message -> message.contains("another value"));
    }
}
