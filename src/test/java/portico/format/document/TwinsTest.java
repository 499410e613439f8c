package portico.format.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.model.topology.Vpc;

/** Copies of one document whose elements have no ids. */
class TwinsTest {

    private static final String FIRST = """
            {"vpcs": [{"cidr": "10.0.0.0/16"}], "subnets": [{"cidr": "10.0.1.0/24"}],
             "containerInstances": [{"instanceType": "c5.large", "subnet": "subnet-1"}, {"instanceType": "c5.large", "subnet": "subnet-1"}],
             "taskDefinitions": [{"family": "web", "containerDefinitions": [{"name": "app", "memory": 64}]}],
             "tasks": [{"taskDefinition": "web", "containerInstance": "instance-1"}%s]}""";

    private static Reading read(String... documents) {
        return new DocumentReader(Catalogues.instanceTypes()).read(IntStream.range(0, documents.length)
                .mapToObj(i -> new Source("doc" + i + ".json", documents[i].getBytes(UTF_8)))
                .toList(), Progress.NONE);
    }

    @Test
    void aCopyIsTheSame() {
        String document = FIRST.formatted("");
        Reading twice = read(document, document);
        assertThat(twice.topology()).isEqualTo(read(document).topology());
        assertThat(twice.notes()).containsExactly(
                Note.info("doc1.json", "$.containerInstances",
                        "2 without ids are written as in a file before, and taken for the same; ids keep them apart"),
                Note.info("doc1.json", "$.tasks",
                        "1 without ids is written as in a file before, and taken for the same; ids keep them apart"));
    }

    /** What a longer copy has besides stands beside it. */
    @Test
    void ofTwoAlikeInOneFileOneIsNew() {
        String longer = FIRST.formatted(", {\"taskDefinition\": \"web\", \"containerInstance\": \"instance-1\"}");
        assertThat(read(FIRST.formatted(""), longer).topology().tasks()).hasSize(2);
        assertThat(read(longer, FIRST.formatted("")).topology().tasks()).hasSize(2);
    }

    /** One name may mean two subnets: then hosts that are written alike are others, and two of one file are two. */
    @Test
    void nobodyIsTheTwinOfOneInTheSameFile() {
        String network = """
                {"vpcs": [{"id": "v", "cidr": "10.0.0.0/16"}],
                 "subnets": [{"id": "%s", "name": "private", "vpc": "v", "cidr": "10.0.%d.0/24"}],
                 "containerInstances": [%s]}""";
        String host = "{\"instanceType\": \"t3.micro\", \"subnet\": \"private\"}";
        Reading both = read(network.formatted("a", 1, host), network.formatted("b", 2, host + ", " + host));
        assertThat(both.topology().instances()).extracting(it -> it.subnet().value()).containsExactly("a", "b", "b");
    }

    @Test
    void elementsThatDifferStayApart() {
        assertThat(read("{\"vpcs\": [{\"cidr\": \"10.0.0.0/16\"}]}", "{\"vpcs\": [{\"cidr\": \"10.1.0.0/16\"}]}")
                .topology()
                .all(Vpc.class)).extracting(vpc -> vpc.id().value()).isEqualTo(List.of("vpc-1", "vpc-2"));
    }
}
