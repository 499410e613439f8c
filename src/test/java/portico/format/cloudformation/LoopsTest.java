package portico.format.cloudformation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.topology.Service;
import portico.model.topology.Subnet;

/** Templates with AWS's language extensions: {@code Fn::ForEach} and a default of {@code Fn::FindInMap}. */
class LoopsTest {

    private static final String TEMPLATE = """
            Transform: AWS::LanguageExtensions
            Parameters:
              Zones: {Type: CommaDelimitedList{default}}
              Stage: {Type: String, Default: prod}
            Mappings:
              Wanted: {dev: {Count: 1}}
            Conditions:
              Fn::ForEach::Checks:
                - Name
                - [dev, prod]
                - Is${Name}: !Equals [!Ref Stage, !Ref Name]
            Resources:
              Net: {Type: "AWS::EC2::VPC", Properties: {CidrBlock: 10.0.0.0/16}}
              Fn::ForEach::Subnets:
                - Zone
                - !Ref Zones
                - Subnet${Zone}:
                    Type: AWS::EC2::Subnet
                    Properties:
                      VpcId: !Ref Net
                      AvailabilityZone: !Sub "eu-west-1${Zone}"
                      CidrBlock: !Select [!FindInMap [Wanted, !Ref Zone, Count, {DefaultValue: 3}], !Cidr [10.0.0.0/16, 8, 8]]
              Web:
                Type: AWS::ECS::TaskDefinition
                Properties: {Family: web, ContainerDefinitions: [{Name: web, Image: i, Memory: 128}]}
              Fn::ForEach::Services:
                - Name
                - [dev, prod]
                - Fn::ForEach::Sides:
                    - Side
                    - [a-1, b-2]
                    - Site${Name}&{Side}:
                        Type: AWS::ECS::Service
                        Condition: Is${Name}
                        Properties: {ServiceName: !Sub "${Name}-${Side}", TaskDefinition: !Ref Web}
            """;

    private static Reading read(String zones) {
        return readTemplate(TEMPLATE.replace("{default}", zones));
    }

    private static Reading readTemplate(String template) {
        return TopologyFiles.of(Catalogues.instanceTypes(), InputStream.nullInputStream(), Map.of())
                .readSources(List.of(new Source("loop.yaml", template.getBytes(UTF_8))), Progress.NONE);
    }

    private static Reading clusters(int count) {
        return readTemplate("""
                Resources:
                  One: {Type: "AWS::ECS::Cluster"}
                  Fn::ForEach::Clusters:
                    - Number
                    - [%s]
                    - C${Number}: {Type: "AWS::ECS::Cluster"}
                """.formatted(IntStream.range(0, count).mapToObj(i -> "n" + i).collect(Collectors.joining(", "))));
    }

    @Test
    void whatIsLeftOutOfLongLoopsIsToldOnce() {
        String message = "Fn::ForEach makes more than 1000 members; those after them are left out";
        assertThat(clusters(1000).notes()).extracting(Note::message).doesNotContain(message);
        assertThat(clusters(1002).notes()).extracting(Note::message).containsOnlyOnce(message);
    }

    @Test
    void aLoopMakesOneResourceForEachValueOfItsCollection() {
        Reading reading = read(", Default: 'a,b'");
        assertThat(reading.topology().all(Subnet.class))
                .extracting(subnet -> subnet.id() + " " + subnet.zone() + " " + subnet.cidr())
                .containsExactly("subnet-Subneta eu-west-1a 10.0.3.0/24", "subnet-Subnetb eu-west-1b 10.0.3.0/24");
    }

    @Test
    void loopsNestAndConditionsAreMadeInThemToo() {
        assertThat(read(", Default: a").topology().services()).extracting(Service::name)
                .containsExactly("prod-a-1", "prod-b-2");
    }

    @Test
    void aLoopOverWhatNoFileTellsIsTold() {
        Reading reading = read("");
        assertThat(reading.topology().all(Subnet.class)).isEmpty();
        assertThat(reading.notes()).extracting(Note::message)
                .contains(
                        "Fn::ForEach goes over ${Zones}, of which no file tells the values; nothing that it would make is drawn");
    }
}
