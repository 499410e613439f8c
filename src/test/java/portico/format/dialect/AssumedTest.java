package portico.format.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.Exercise;
import portico.format.Note;
import portico.format.Reading;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.id.InstanceId;
import portico.model.id.NatGatewayId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.topology.Assumption;
import portico.model.topology.Fact;
import portico.model.topology.NatGateway;

/** What code leaves open is assumed, marked on the thing itself and told in a note; what it tells is not. */
class AssumedTest {

    private static final String TEMPLATE = """
            AWSTemplateFormatVersion: 2010-09-09
            Resources:
              Net: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: 10.0.0.0/16}}
              A: {Type: "AWS::EC2::Subnet", Properties: {VpcId: !Ref Net, CidrBlock: 10.0.1.0/24}}
              B: {Type: "AWS::EC2::Subnet", Properties: {VpcId: !Ref Net, CidrBlock: 10.0.2.0/24}}
              Ip: {Type: "AWS::EC2::EIP"}
              Nat:
                Type: AWS::EC2::NatGateway
                Properties: {SubnetId: !Ref A, AllocationId: !GetAtt Ip.AllocationId}
              Loose: {Type: "AWS::EC2::SecurityGroup", Properties: {GroupDescription: names no VPC}}
              Bound: {Type: "AWS::EC2::SecurityGroup", Properties: {GroupDescription: names one, VpcId: !Ref Net}}
              Machine:
                Type: AWS::AutoScaling::LaunchConfiguration
                Properties: {InstanceType: c5.large, ImageId: ami-1}
              Fleet:
                Type: AWS::AutoScaling::AutoScalingGroup
                Properties:
                  LaunchConfigurationName: !Ref Machine
                  MinSize: 2
                  MaxSize: 4
                  DesiredCapacity: 2
                  VPCZoneIdentifier: [!Ref A, !Ref B]
              Cluster: {Type: "AWS::ECS::Cluster"}
            """;

    @TempDir
    private Path folder;

    private Reading read(String name, String text) throws Exception {
        Path file = Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream()).read(List.of(file));
    }

    @Test
    void hostsOfAGroupHaveAnAssumedSubnetAddressClusterAndAgent() throws Exception {
        Reading reading = read("stack.yaml", TEMPLATE);
        assertThat(reading.topology().assumptions().of(new InstanceId("i-Fleet-1"))).extracting(Assumption::fact)
                .containsExactly(Fact.CLUSTER, Fact.AGENT_VERSION, Fact.SUBNET, Fact.ADDRESS);
        assertThat(Exercise.writtenAndRead(reading.topology())).isEqualTo(reading.topology());
    }

    @Test
    void aStandInForAnElasticAddressIsMarkedAndTold() throws Exception {
        Reading reading = read("stack.yaml", TEMPLATE);
        NatGatewayId nat = reading.topology().all(NatGateway.class).getFirst().id();
        assertThat(reading.topology().assumptions().of(nat, Fact.PUBLIC_ADDRESS)).map(Assumption::value)
                .hasValueSatisfying(value -> assertThat(value).startsWith("192.0.2."));
        assertThat(reading.notes()).extracting(Note::message)
                .anyMatch(message -> message.startsWith("public addresses are known only when AWS has given them")
                        && message.endsWith(nat.value()));
    }

    @Test
    void theOnlyVpcTakenForWhatNamesNoneIsMarkedAndTold() throws Exception {
        Reading reading = read("stack.yaml", TEMPLATE);
        assertThat(reading.topology().assumptions().of(new SecurityGroupId("sg-Loose"), Fact.VPC)).isPresent();
        assertThat(reading.topology().assumptions().of(new SecurityGroupId("sg-Bound"), Fact.VPC)).isEmpty();
        assertThat(reading.notes()).extracting(Note::message)
                .contains("the only VPC that the files name is assumed for what names none: sg-Loose");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "!Ref Wanted, false"})
    void theNumberOfTasksIsAssumedWhereItIsLeftOpen(String count, boolean told) throws Exception {
        Reading reading = read("stack.yaml", """
                AWSTemplateFormatVersion: 2010-09-09
                Parameters: {Wanted: {Type: Number}}
                Resources:
                  Web:
                    Type: AWS::ECS::TaskDefinition
                    Properties: {Family: web, ContainerDefinitions: [{Name: web, Image: i, Memory: 128}]}
                  Site: {Type: "AWS::ECS::Service", Properties: {TaskDefinition: !Ref Web, DesiredCount: %s}}
                """.formatted(count));
        assertThat(reading.topology().assumptions().of(new ServiceId("Site"), Fact.COUNT).isEmpty()).isEqualTo(told);
    }
}
