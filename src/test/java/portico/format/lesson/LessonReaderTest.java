package portico.format.lesson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Source;
import portico.model.Fixtures;
import portico.model.lesson.Lesson;
import portico.model.lesson.Step;

/** Lessons that people write: what is read, and what is said of a slip of the pen. */
class LessonReaderTest {
    private static final String CHOICES = """
            [{ "words": "none", "claim": { "runs": { "service": "web", "tasks": 0 } } },
             { "words": "two", "claim": { "runs": { "service": "web", "tasks": 2 } } }]""";

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("assets/schema/lesson.schema.json")), InputFormat.JSON);

    LessonReaderTest() throws IOException {}

    private static String lesson(String step) {
        return "{ \"id\": \"own\", \"title\": \"Own\", \"network\": { \"name\": \"n\" }, \"steps\": [" + step + "] }";
    }

    private static String prediction(String members) {
        return lesson("{ \"predict\": \"How many?\", \"words\": \"w\", \"hint\": \"h\", \"lesson\": \"l\", " + members
                + " }");
    }

    private static Lesson read(String text) {
        return new LessonReader(Fixtures.TYPES).read(new Source("own.json", text.getBytes(UTF_8)));
    }

    static Iterable<String> ids() {
        return Lessons.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bundledLessonsAreValidByTheSchema(String id) throws IOException {
        String text = Files.readString(Path.of("assets/lessons", id + ".json"));
        assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(text).contains("\"$schema\": \"../schema/lesson.schema.json\"");
    }

    @Test
    void everyBundledFileIsAnnounced() throws IOException {
        try (var files = Files.list(Path.of("assets/lessons"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Lessons.ids());
        }
    }

    @Test
    void aLessonOfOnesOwnIsRead() {
        Lesson lesson = read(prediction("\"choices\": " + CHOICES));
        assertThat(lesson.title()).isEqualTo("Own");
        assertThat(lesson.steps()).singleElement().isInstanceOfSatisfying(Step.Prediction.class, step -> {
            assertThat(step.choices()).hasSize(2);
            assertThat(step.choices().getFirst().claim().words()).isEqualTo("web runs 0 tasks");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{ 'runz': { 'service': 'web', 'tasks': 1 } } | nothing can be claimed by the word runz",
            "{ 'runs': { 'service': 'web' } }             | $.steps[0].choices[0].claim.runs: it has no tasks",
            "{ 'runs': { 'service': 'web', 'tasks': 'x' }} | a whole number is due here, not x",
            "{ 'runs': { 'service': 'web', 'task': 1 } }  | nothing is known of \"task\" here; known are service, tasks",
            "{ 'finding': 41 }                            | the number of a rule is due here, such as R41, not 41",
            "{ 'address': { 'service': 'web', 'address': '10.0.0' } } | 10.0.0",
            "{ 'reaches': { 'from': 'internet', 'to': 'web', 'port': 65536 } } | a port lies between 0 and 65535, not 65536",
            "{ 'hostPort': { 'service': 'web', 'port': 70000 } } | a port lies between 0 and 65535, not 70000",
            "{ 'mode': 'x', 'runs': 'y' }  | one key",
            "{ 'mode': { 'service': 'web', 'networkMode': 'brigde' } } | one of bridge, host, awsvpc, none, default is due here, not brigde"})
    void aSlipIsToldWithItsPlace(String claim, String message) {
        String text = prediction("\"choices\": [{ \"words\": \"x\", \"claim\": " + claim.replace('\'', '"') + " }, "
                + CHOICES.substring(1));
        assertThatThrownBy(() -> read(text)).isInstanceOf(LessonException.class)
                .hasMessageContaining(message)
                .hasMessageStartingWith("line 1, column ");
        assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{ \"steps\": [] }", "{ \"id\": \"a\" ",
            "{ \"id\": \"x\", \"title\": \"t\", \"network\": { \"vpc\": [] }, \"steps\": [] }"})
    void whatIsNoLessonIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(LessonException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 0"})
    void oneChoiceHasToComeTrueAndOnlyOne(int tasks, int right) {
        String text = prediction("\"choices\": " + CHOICES.replace("\"tasks\": 2", "\"tasks\": " + tasks)
                .replace("\"tasks\": 0 } } },", "\"tasks\": " + tasks + " } } },"));
        assertThatThrownBy(() -> read(text)).isInstanceOf(LessonException.class)
                .hasMessageContaining("of the choices of step 1, " + right + " come true; one has to");
    }

    @Test
    void aNetworkThatCannotBeReadWholeIsRefused() {
        String text = prediction("\"choices\": " + CHOICES).replace("\"name\": \"n\"", "\"vpcz\": []");
        assertThatThrownBy(() -> read(text)).isInstanceOf(LessonException.class).hasMessageContaining("vpcz");
    }

    @Test
    void aLessonHasAThousandTasksAtMost() {
        String whole = prediction(
                "\"when\": [{ \"scale\": { \"service\": \"web\", \"count\": 1000 } }], \"choices\": " + CHOICES);
        String many = whole.replace(": 1000", ": 1001");
        assertThat(schema.validate(whole, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(many, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> read(many)).isInstanceOf(LessonException.class)
                .hasMessageContaining("when[0].scale.count: 1001 tasks are too many for a lesson; it has at most 1000");
    }

    @Test
    void aNetworkOfMoreTasksIsNoLesson() throws IOException {
        String large = Files.readString(Path.of("assets/lessons/host-ports.json"))
                .replaceFirst("\"desiredCount\": \\d+", "\"desiredCount\": 100000");
        assertThatThrownBy(() -> read(large)).isInstanceOf(LessonException.class)
                .hasMessageContaining("tasks are too many for a lesson");
    }
}
