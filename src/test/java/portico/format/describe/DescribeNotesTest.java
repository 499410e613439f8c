package portico.format.describe;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.model.id.SubnetId;
import portico.model.topology.Topology;

/** What the reader says of the shop besides drawing it. */
class DescribeNotesTest {

    private static final Reading READING = new DescribeReader(List.of()).read(Fixtures.shop(), Progress.NONE);
    private static final Topology SHOP = READING.topology();

    @Test
    void nothingSecretIsKept() {
        assertThat(SHOP.resources().map(Object::toString)).noneMatch(text -> text.contains("hunter2"));
        assertThat(READING.notes()).noneMatch(note -> note.message().contains("hunter2"));
    }

    @Test
    void whatDoesNotAgreeIsToldWithBothValuesAndPlaces() {
        says("on the private address of network interface eni-api: \"10.1.1.30\" (shop/interfaces.json: "
                + "$.NetworkInterfaces[0].PrivateIpAddress (line 3, column 87)), \"10.1.1.99\" (shop/more-tasks.json: "
                + "$.tasks[0].attachments[0].details[2].value (line 8, column 80)); \"10.1.1.30\" is used");
        says("on the instance type of instance i-0b: \"m5.large\"");
        says("on the name of security group sg-api");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no file describes instance c3c3", "no file describes subnet subnet-z",
            "no file describes task definition job:9; what its tasks and services show of it is drawn, network mode awsvpc",
            "no file describes VPC endpoint vpce-s3", "no file describes target group img",
            "no file tells the VPC of this", "service mail is listed and not described",
            "task t4 has stopped and holds nothing any more (R94): Scaling activity",
            "AWS could not tell of c9c9: MISSING", "the list goes on", "nothing in the files belongs to cluster empty",
            "inactive services are not modelled: 1", "deleted NAT gateways are not modelled: 1",
            "internet gateways without a VPC are not modelled: 1", "which dynamic port an agent hands out next",
            "are assumed in the order of the tasks (R154)"})
    void everyGapAndEveryAssumptionIsTold(String what) {
        says(what);
    }

    @Test
    void aBrokenFileIsRefusedWithItsPlace() {
        assertThat(READING.notes()).anySatisfy(note -> {
            assertThat(note.severity()).isEqualTo(Note.Severity.ERROR);
            assertThat(note.source()).isEqualTo("shop/broken.json");
            assertThat(note.at()).isEqualTo("line 4, column 5");
        });
        assertThat(SHOP.find(new SubnetId("subnet-q"))).isEmpty();
    }

    /** Each was found among ten thousand damaged files. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"SecurityGroupRules": [{"SecurityGroupRuleId": "sgr-1", "GroupId": [[]], "CidrIpv4": "0.0.0.0/0"}]} | does not tell its group
            {"taskSets": [{"taskSetArn": "arn:aws:ecs:eu-west-1:1:task-set/shop//ecs-svc/1"}], "nextToken": "x"} | the list goes on
            """)
    void whatIsDamagedLeavesAWord(String text, String word) {
        Reading reading = new DescribeReader(List.of()).read(List.of(new Source("damaged.json", text.getBytes(UTF_8))),
                Progress.NONE);
        assertThat(reading.notes()).extracting(Note::message).anyMatch(message -> message.contains(word));
    }

    private static void says(String what) {
        assertThat(READING.notes()).extracting(Note::message).anyMatch(message -> message.contains(what));
    }
}
