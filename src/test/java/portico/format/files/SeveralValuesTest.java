package portico.format.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static portico.model.Fixtures.TYPES;

import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;

/** What several calls printed into one file, and JSON lines: every value counts, and each knows its own line. */
class SeveralValuesTest {

    private static final String VPCS = """
            {"Vpcs": [{"VpcId": "vpc-1", "CidrBlock": "10.0.0.0/16"}]}
            """;
    private static final String SUBNETS = """
            {
              "Subnets": [
                {"SubnetId": "subnet-1", "VpcId": "vpc-1", "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "eu-west-1a"},
                {"SubnetId": "subnet-2", "VpcId": "vpc-1", "CidrBlock": "no block", "AvailabilityZone": "eu-west-1b"}
              ]
            }
            """;
    private static final String GROUPS = """
            {"SecurityGroups": [{"GroupId": "sg-1", "GroupName": "web", "VpcId": "vpc-1"}]}
            """;

    private static Reading read(String text) {
        return TopologyFiles.of(TYPES, InputStream.nullInputStream())
                .readSources(List.of(new Source("all.json", text.getBytes(UTF_8))), Progress.NONE);
    }

    private static void holdsAll(Reading reading) {
        assertThat(reading.topology().find(new VpcId("vpc-1"))).isPresent();
        assertThat(reading.topology().find(new SubnetId("subnet-1"))).isPresent();
        assertThat(reading.topology().find(new SecurityGroupId("sg-1"))).isPresent();
        assertThat(reading.topology().unresolved()).isEmpty();
    }

    @Test
    void allValuesOfATextAreRead() {
        holdsAll(read(VPCS + SUBNETS.replace("no block", "10.0.2.0/24") + GROUPS));
        holdsAll(read(VPCS.strip() + SUBNETS.replace("no block", "10.0.2.0/24").strip() + GROUPS));
    }

    @Test
    void eachKnowsItsOwnLine() {
        assertThat(read(VPCS + SUBNETS + GROUPS).notes()).anySatisfy(
                note -> assertThat(note.at()).isEqualTo("document 2, $.Subnets[1].CidrBlock (line 5, column 61)"));
    }

    /** Comments are forgiven in any of them. */
    @Test
    void aCommentMakesNoDifference() {
        Reading reading = read(VPCS + SUBNETS.replace("no block", "10.0.2.0/24") + "// the groups\n" + GROUPS);
        holdsAll(reading);
        assertThat(reading.notes()).extracting(Note::message).contains("comments are not JSON; they were skipped");
    }

    @Test
    void oneThatBreaksIsLeftOutWithANote() {
        Reading reading = read(VPCS + GROUPS + SUBNETS.substring(0, 60));
        assertThat(reading.topology().find(new SecurityGroupId("sg-1"))).isPresent();
        assertThat(reading.notes()).anySatisfy(note -> {
            assertThat(note.severity()).isEqualTo(Note.Severity.ERROR);
            assertThat(note.at()).startsWith("line 5, column ");
            assertThat(note.message()).contains("the JSON value that begins at line 3, column 1 breaks here")
                    .endsWith("it and all that follows were left out");
        });
    }

    /** Neither the value before it nor the first of all is lost to it. */
    @ParameterizedTest
    @ValueSource(strings = {"garbage", "}", "Unable to locate credentials. You can configure them", "\"half", "12"})
    void whatFollowsTheLastValueIsLeftOutWithANote(String garbage) {
        Reading reading = read(VPCS + GROUPS + garbage);
        assertThat(reading.topology().find(new VpcId("vpc-1"))).isPresent();
        assertThat(reading.topology().find(new SecurityGroupId("sg-1"))).isPresent();
        assertThat(reading.notes()).filteredOn(note -> note.message().contains("left out"))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.severity()).isEqualTo(Note.Severity.ERROR);
                    assertThat(note.at()).startsWith("line 3, column ");
                    assertThat(note.message()).contains("there is more text after the end of the JSON value");
                });
    }

    /** A file of one value is refused as a whole, for nobody knows what was cut out of it. */
    @ParameterizedTest
    @ValueSource(strings = {"garbage", "}", "\"half", "12", "\"text\""})
    void whatFollowsTheOnlyValueCostsIt(String garbage) {
        Reading reading = read(VPCS + garbage);
        assertThat(reading.topology().find(new VpcId("vpc-1"))).isEmpty();
        assertThat(reading.notes()).filteredOn(note -> note.severity() == Note.Severity.ERROR)
                .singleElement()
                .satisfies(note -> assertThat(note.at()).startsWith("line 2, column "));
    }

    /** Comments are forgiven though something else is not. */
    @Test
    void aCommentCostsNothingWhereTheLastValueBreaks() {
        for (String end : List.of("garbage", SUBNETS.substring(0, 60))) {
            Reading reading = read(VPCS + "// the groups\n" + GROUPS + end);
            assertThat(reading.topology().find(new VpcId("vpc-1"))).isPresent();
            assertThat(reading.topology().find(new SecurityGroupId("sg-1"))).isPresent();
            assertThat(reading.notes()).filteredOn(note -> note.severity() == Note.Severity.ERROR).hasSize(1);
        }
        Reading two = read(VPCS + "// the rest\n" + SUBNETS.substring(0, 60));
        assertThat(two.topology().find(new VpcId("vpc-1"))).isPresent();
        assertThat(two.notes()).filteredOn(note -> note.severity() == Note.Severity.ERROR).hasSize(1);
    }

    @Test
    void allDocumentsOfAYamlTextAreRead() {
        Reading reading = read(
                "---\n" + VPCS + "---\n" + SUBNETS.replace("no block", "10.0.2.0/24") + "---\n" + GROUPS);
        holdsAll(reading);
        assertThat(reading.isComplete()).isTrue();
        Reading broken = read("---\n" + VPCS + "---\n" + GROUPS + "---\n" + SUBNETS.substring(0, 60));
        assertThat(broken.topology().find(new SecurityGroupId("sg-1"))).isPresent();
        assertThat(broken.notes()).filteredOn(note -> note.severity() == Note.Severity.ERROR)
                .singleElement()
                .satisfies(note -> assertThat(note.at()).startsWith("line "));
    }

    @Test
    void linesThatAreNothingWeReadAreTold() {
        Reading reading = read(VPCS + "{\"hello\": 1}\n");
        assertThat(reading.topology().find(new VpcId("vpc-1"))).isPresent();
        assertThat(reading.notes())
                .filteredOn(note -> note.message().contains("neither a Portico document nor anything else"))
                .extracting(Note::source, Note::at)
                .containsExactly(tuple("all.json", "document 2, $"));
    }
}
