package portico.format.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.topology.Topology;

/** Several documents opened at once. */
class OverlapTest {

    private static final String NET = """
            "vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}], "subnets": [{"id": "s", "cidr": "10.0.1.0/24"}]""";

    private static Reading read(String... documents) {
        return read(IntStream.range(0, documents.length)
                .mapToObj(i -> new Source("doc" + i + ".json", documents[i].getBytes(UTF_8)))
                .toList());
    }

    private static Reading read(List<Source> sources) {
        return new DocumentReader(Catalogues.instanceTypes()).read(sources, Progress.NONE);
    }

    private static Source sample(String name) throws IOException {
        return new Source(name, Files.readAllBytes(Path.of("samples", name)));
    }

    @Test
    void theFirstDocumentNamesTheWholeAndNobodyWondersAtTheOtherNames() {
        Reading reading = read("{\"name\": \"one\", \"region\": \"eu-west-1\"," + NET + "}",
                "{\"name\": \"two\", \"region\": \"eu-west-1\"}");
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.topology().name()).isEqualTo("one");
    }

    @Test
    void anotherRegionIsTold() {
        assertThat(
                read("{\"region\": \"eu-west-1\"," + NET + "}", "{\"portico\": 1, \"region\": \"us-east-1\"}").notes())
                .singleElement()
                .satisfies(note -> assertThat(note.message())
                        .isEqualTo("is of us-east-1, and read as if it were of eu-west-1"));
    }

    @Test
    void whatTwoDocumentsDefineAlikeStandsOnce() {
        Reading reading = read("{" + NET + "}",
                "{\"vpcs\": [{\"cidr\": \"10.0.0.0/16\", \"id\": \"v\"}], \"subnets\": [{\"id\": \"t\", \"cidr\": \"10.0.2.0/24\"}]}");
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.topology().resources()).extracting(resource -> resource.id().value())
                .containsExactlyInAnyOrder("v", "s", "t");
    }

    /** What two documents share is the only one of its kind in both. */
    @Test
    void aSharedVpcIsTheOneOfBoth() {
        Reading reading = read("{" + NET + "}",
                "{\"vpcs\": [{\"id\": \"v\", \"cidr\": \"10.0.0.0/16\"}], \"securityGroups\": [{\"id\": \"g\"}]}",
                "{\"vpcs\": [{\"id\": \"w\", \"cidr\": \"10.1.0.0/16\"}]}");
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.topology().resources()).hasSize(4);
    }

    @Test
    void eachDocumentMeansItsOwnVpcAndItsOwnNames() {
        Reading reading = read("{" + NET + "}", """
                {"vpcs": [{"id": "w", "name": "v", "cidr": "10.1.0.0/16"}],
                 "subnets": [{"id": "t", "name": "s", "cidr": "10.1.1.0/24"}],
                 "databases": [{"name": "d", "subnet": "s"}]}""");
        assertThat(reading.notes()).isEmpty();
        assertThat(reading.topology().subnet(new SubnetId("s")).vpc()).isEqualTo(new VpcId("v"));
        assertThat(reading.topology().subnet(new SubnetId("t")).vpc()).isEqualTo(new VpcId("w"));
    }

    @Test
    void orderDoesNotMatterWhereNothingClashes() {
        String vpc = "{\"vpcs\": [{\"id\": \"v\", \"cidr\": \"10.0.0.0/16\"}]}";
        String subnet = "{" + NET + "}";
        String host = "{\"containerInstances\": [{\"id\": \"i\", \"instanceType\": \"c5.large\", \"subnet\": \"s\"}]}";
        Topology one = read(host, subnet, vpc).topology();
        assertThat(one.instances()).hasSize(1);
        assertThat(read(vpc, subnet, host).topology()).isEqualTo(one);
        assertThat(read(subnet, vpc, host).topology()).isEqualTo(one);
    }

    @Test
    void whatTheSecondMeansOtherwiseIsLeftOutWithWhatNeedsIt() {
        Reading reading = read("{" + NET + "}",
                """
                        {"vpcs": [{"id": "v", "cidr": "10.9.0.0/16"}],
                         "subnets": [{"id": "t", "cidr": "10.9.1.0/24"}, {"id": "s", "cidr": "10.9.2.0/24"}],
                         "databases": [{"id": "d", "subnet": "t"}], "outsideEndpoints": [{"id": "o", "address": "203.0.113.9"}]}""");
        assertThat(reading.notes()).containsExactly(Note.error("doc1.json", "",
                "2 ids mean something else in doc0.json, which counts: v, s; 2 things that need them are left out too. "
                        + "This file by itself is read whole"));
        assertThat(reading.topology().resources()).extracting(resource -> resource.id().value())
                .containsExactlyInAnyOrder("v", "s", "o");
    }

    /** A subnet written alike, in another VPC, is another subnet. */
    @Test
    void samplesThatUseTheSameIdsLeaveTheFirstWhole() throws IOException {
        Topology shop = read(List.of(sample("e-commerce.json"))).topology();
        Reading both = read(List.of(sample("e-commerce.json"), sample("restart.json")));
        assertThat(both.notes()).singleElement().satisfies(note -> {
            assertThat(note.source()).isEqualTo("restart.json");
            assertThat(note.message()).contains("ids mean something else in e-commerce.json, which counts: public-a");
        });
        assertThat(both.topology().resources()).containsAll(shop.resources().toList());
        assertThat(both.topology().tasks()).hasSameSizeAs(shop.tasks());
    }

    @Test
    void aFileAndItsCopyAreOne() throws IOException {
        Source shop = sample("restart.json");
        Reading twice = read(List.of(shop, new Source("copy.json", shop.bytes())));
        assertThat(twice.notes()).isEmpty();
        assertThat(twice.topology()).isEqualTo(read(List.of(shop)).topology());
        assertThat(twice.stories()).isEqualTo(read(List.of(shop)).stories());
    }

    /** A service goes by its serviceName, a cluster by its clusterName. */
    @Test
    void storiesKnowWhatIsLeftOutByWhateverItIsCalled() {
        Reading both = read("{" + NET + "}",
                """
                        {"vpcs": [{"id": "v", "cidr": "10.9.0.0/16"}], "subnets": [{"id": "t", "cidr": "10.9.1.0/24"}],
                         "taskDefinitions": [{"family": "web", "networkMode": "awsvpc", "containerDefinitions": [{"name": "app", "memory": 64}]}],
                         "services": [{"id": "svc-1", "serviceName": "site", "taskDefinition": "web", "desiredCount": 0,
                           "networkConfiguration": {"awsvpcConfiguration": {"subnets": ["t"]}}}],
                         "stories": [{"name": "out", "from": "site", "to": "internet"}, {"name": "in", "from": "svc-1", "to": "internet"}]}""");
        assertThat(both.topology().services()).isEmpty();
        assertThat(both.stories()).isEmpty();
    }

    @Test
    void storiesOfWhatIsLeftOutAreLeftOut() throws IOException {
        Reading both = read(Stream.of("e-commerce.json", "restart.json").map(name -> {
            try {
                return sample(name);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }).toList());
        assertThat(both.stories()).isEqualTo(read(List.of(sample("e-commerce.json"))).stories());
    }

    @Test
    void manyThatClashAreToldTogether() {
        String[] documents = IntStream.range(0, 6)
                .mapToObj(i -> "{\"vpcs\": [{\"id\": \"v\", \"cidr\": \"10." + i + ".0.0/16\"}]}")
                .toArray(String[]::new);
        assertThat(read(documents).notes()).hasSize(4)
                .last()
                .isEqualTo(Note.error("", "",
                        "2 documents more give ids that stand for something else in one before: doc4.json, doc5.json."
                                + " Networks of their own are opened one at a time"));
    }
}
