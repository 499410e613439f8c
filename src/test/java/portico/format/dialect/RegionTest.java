package portico.format.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portico.Exercise;
import portico.format.Progress;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.edit.ChangeRegion;
import portico.model.edit.ConfirmAssumptions;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.placement.Placer;
import portico.model.topology.Assumption;
import portico.model.topology.Fact;
import portico.model.topology.Topology;

/** A Region that no file tells is assumed, marked as such, and can be told by hand. */
class RegionTest {

    private static final Source TEMPLATE = source("net.yaml", """
            Resources:
              Net: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: 10.0.0.0/16}}
              A:
                Type: AWS::EC2::Subnet
                Properties: {VpcId: !Ref Net, CidrBlock: 10.0.1.0/24, AvailabilityZone: !Select [0, !GetAZs ""]}
            """);

    private static final Source BARE = source("bare.yaml",
            "Resources: {Net: {Type: \"AWS::EC2::VPC\", Properties: {CidrBlock: 10.0.0.0/16}}}");

    private static final VpcId NET = new VpcId("vpc-Net");

    private static Source source(String name, String text) {
        return new Source(name, text.getBytes(UTF_8));
    }

    private static Topology read(Map<String, String> given, Source... sources) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream(), given)
                .readSources(List.of(sources), Progress.NONE)
                .topology();
    }

    @Test
    void itIsMarkedOnTheVpcAndKeptInTheDocument() {
        Stream.of(TEMPLATE, BARE).map(source -> read(Map.of(), source)).forEach(topology -> {
            assertThat(topology.assumptions().about(NET))
                    .contains(new Assumption(Fact.REGION, "us-east-1", "no file names one"));
            assertThat(Exercise.writtenAndRead(topology)).isEqualTo(topology);
        });
    }

    @Test
    void theCommandLineTellsIt() {
        Stream.of(TEMPLATE, BARE).map(source -> read(Map.of("AWS::Region", "eu-west-1"), source)).forEach(topology -> {
            assertThat(topology.region()).isEqualTo("eu-west-1");
            assertThat(topology.assumptions().about(NET)).isEmpty();
        });
    }

    @Test
    void aZoneWrittenOutTellsIt() {
        Topology topology = read(Map.of(), source("net.yaml",
                new String(TEMPLATE.bytes(), UTF_8).replace("!Select [0, !GetAZs \"\"]", "eu-north-1b")));
        assertThat(topology.region()).isEqualTo("eu-north-1");
        assertThat(topology.assumptions().region()).isEmpty();
    }

    @Test
    void whatAnotherFileTellsCounts() {
        Source subnets = source("subnets.json",
                """
                        {"Subnets": [{"SubnetId": "subnet-1", "VpcId": "vpc-1", "CidrBlock": "10.9.0.0/24", "AvailabilityZone": "sa-east-1a"}]}""");
        assertThat(read(Map.of(), BARE, subnets).region()).isEqualTo("sa-east-1");
        Source document = source("mine.json",
                "{\"portico\": 1, \"region\": \"ca-central-1\", \"vpcs\": [{\"id\": \"v\", \"cidr\": \"10.8.0.0/16\"}]}");
        Topology both = read(Map.of(), BARE, document);
        assertThat(both.region()).isEqualTo("ca-central-1");
        assertThat(both.assumptions().region()).isEmpty();
    }

    @Test
    void somebodyTellsItByHand() {
        Topology topology = read(Map.of(), TEMPLATE);
        Placer placer = new Placer(Catalogues.instanceTypes());
        Topology told = new ChangeRegion("eu-west-2").applyTo(topology, placer);
        assertThat(told.region()).isEqualTo("eu-west-2");
        assertThat(told.subnet(new SubnetId("subnet-A")).zone()).hasToString("eu-west-2a");
        assertThat(told.assumptions().about(NET)).isEmpty();
        Topology confirmed = new ConfirmAssumptions(NET).applyTo(topology, placer);
        assertThat(confirmed.region()).isEqualTo("us-east-1");
        assertThat(confirmed.assumptions().about(NET)).isEmpty();
    }
}
