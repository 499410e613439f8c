package portico.format.cloudformation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portico.format.Advice;
import portico.format.Note;
import portico.format.Note.Severity;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.topology.Database;
import portico.model.topology.Service;
import portico.model.topology.Vpc;

/** The folder that {@code cdk synth} leaves: several stacks, one nested in another by its asset, and the manifest. */
class CdkAppTest {

    private static final Source NETWORK = source("Shop-Network.template.json",
            """
                    {"Resources": {
                      "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.20.0.0/16"}},
                      "More": {"Type": "AWS::EC2::VPCCidrBlock", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "100.64.0.0/16"}},
                      "A": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "100.64.0.0/20",
                        "AvailabilityZone": {"Fn::Select": [0, {"Fn::GetAZs": ""}]}}}},
                     "Outputs": {"A": {"Value": {"Ref": "A"}, "Export": {"Name": "Shop-Network:ExportsOutputRefA"}}}}""");

    private static final Source SERVICE = source("Shop-Service.template.json",
            """
                    {"Resources": {
                      "Web": {"Type": "AWS::ECS::TaskDefinition", "Properties": {"Family": "web", "NetworkMode": "awsvpc", "Cpu": "256", "Memory": "512",
                        "RequiresCompatibilities": ["FARGATE"], "ContainerDefinitions": [{"Name": "web", "Image": "i"}]}},
                      "Site": {"Type": "AWS::ECS::Service", "Properties": {"TaskDefinition": {"Ref": "Web"}, "LaunchType": "FARGATE",
                        "PlatformVersion": "1.3.0", "NetworkConfiguration": {"AwsvpcConfiguration": {"Subnets": [{"Fn::ImportValue": "Shop-Network:ExportsOutputRefA"}]}}}},
                      "Data": {"Type": "AWS::CloudFormation::Stack", "Properties": {
                        "Parameters": {"subnet": {"Fn::ImportValue": "Shop-Network:ExportsOutputRefA"}},
                        "TemplateURL": {"Fn::Sub": "https://s3.${AWS::Region}.${AWS::URLSuffix}/cdk-assets-${AWS::AccountId}/9a0f3b.json"}},
                        "Metadata": {"aws:asset:path": "ShopServiceData.nested.template.json", "aws:asset:property": "TemplateURL"}}}}""");

    private static final Source NESTED = source("ShopServiceData.nested.template.json",
            """
                    {"Parameters": {"subnet": {"Type": "String"}},
                     "Resources": {
                      "Group": {"Type": "AWS::RDS::DBSubnetGroup", "Properties": {"SubnetIds": [{"Ref": "subnet"}]}},
                      "Db": {"Type": "AWS::RDS::DBInstance", "Properties": {"Engine": "postgres", "DBSubnetGroupName": {"Ref": "Group"}}}}}""");

    private static Source source(String name, String text) {
        return new Source("cdk.out/" + name, text.getBytes(UTF_8));
    }

    private static Source manifest(String... environments) {
        String stacks = String.join(", ", Stream.of(environments)
                .map(e -> "\"" + e + "\": {\"type\": \"aws:cloudformation:stack\", \"environment\": \"" + e + "\"}")
                .toList());
        return source("manifest.json",
                "{\"version\": \"36.0.0\", \"artifacts\": {\"Tree\": {\"type\": \"cdk:tree\"}, " + stacks + "}}");
    }

    private static Reading read(Map<String, String> given, Source... more) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream(), given)
                .readSources(Stream.concat(Stream.of(NETWORK, SERVICE, NESTED), Stream.of(more)).toList(),
                        Progress.NONE);
    }

    @Test
    void stacksImportAndNestEachOther() {
        Reading reading = read(Map.of(), manifest("aws://111122223333/eu-west-1"));
        assertThat(reading.topology().all(Database.class)).extracting(Database::subnet)
                .containsExactly(new SubnetId("subnet-A"));
        assertThat(reading.notes()).filteredOn(note -> note.severity() != Severity.INFO).isEmpty();
    }

    @Test
    void theManifestTellsTheRegion() {
        Reading reading = read(Map.of(),
                manifest("aws://111122223333/eu-west-1", "aws://unknown-account/unknown-region"));
        assertThat(reading.topology().region()).isEqualTo("eu-west-1");
        assertThat(reading.topology().assumptions().region()).isEmpty();
        assertThat(reading.topology().subnet(new SubnetId("subnet-A")).zone()).hasToString("eu-west-1a");
    }

    @Test
    void whoReadsChoosesTheRegionBeforeTheManifest() {
        assertThat(read(Map.of("AWS::Region", "ap-south-1"), manifest("aws://1/eu-west-1")).topology().region())
                .isEqualTo("ap-south-1");
    }

    @Test
    void stacksOfSeveralRegionsAreTold() {
        assertThat(read(Map.of(), manifest("aws://1/eu-west-1", "aws://1/us-west-2")).notes()).contains(Note.warning("",
                "", "the stacks of the CDK app go to several Regions, and no template says which: eu-west-1, us-west-2")
                .advising(new Advice.Value("AWS::Region")));
        assertThat(read(Map.of("AWS::Region", "us-west-2"), manifest("aws://1/eu-west-1", "aws://1/us-west-2")).notes())
                .extracting(Note::message)
                .noneMatch(message -> message.contains("several Regions"));
    }

    @Test
    void aVpcHasItsSecondBlockAndAServiceItsPlatformVersion() {
        Reading reading = read(Map.of());
        assertThat(reading.topology().all(Vpc.class).getFirst().cidrs()).containsExactly(Cidr.of("10.20.0.0/16"),
                Cidr.of("100.64.0.0/16"));
        assertThat(reading.topology().services()).extracting((Service service) -> service.compute().platformVersion())
                .containsExactly("1.3.0");
    }

    @Test
    void ofASecretParameterIsToldThatNobodyLooks() {
        Source secret = source("secret.yaml", """
                Parameters: {Password: {Type: String, NoEcho: true, Default: hunter2}}
                Resources: {Net: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: !Ref Password}}}
                """);
        assertThat(read(Map.of(), secret).notes()).extracting(Note::message)
                .contains("parameter Password of secret is secret (NoEcho); its value is never looked at")
                .noneMatch(message -> message.contains("hunter2"));
    }
}
