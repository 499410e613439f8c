package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portico.format.lesson.Lessons;

/** {@code portico lesson}, by the contract in its help. */
class LessonCommandTest {

    /** One t3.micro that is a t3.small instead, with two tasks: another way than the lesson's own. */
    private static final String SOLVED = """
            { "vpcs": [{ "cidr": "10.0.0.0/16" }], "subnets": [{ "name": "p", "cidr": "10.0.1.0/24" }],
              "containerInstances": [{ "id": "i", "instanceType": "%s", "subnet": "p" }],
              "taskDefinitions": [{ "family": "web", "networkMode": "awsvpc",
                "containerDefinitions": [{ "name": "a", "cpu": 128, "memory": 128 }] }],
              "services": [{ "serviceName": "web", "taskDefinition": "web", "desiredCount": 2,
                "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["p"] } } }] }
            """;

    @Test
    void allAreListed() {
        assertThat(Console.run("lesson").out()).contains(Lessons.ids());
        assertThat(Console.run("lesson", "--format", "json").json().elements()).hasSize(Lessons.ids().size());
    }

    @Test
    void answersAreToldOnlyWhenTheyAreAskedFor() {
        assertThat(Console.run("lesson", "eni-limit").out()).contains("It waits: no ENI is left", "Hint:")
                .doesNotContain("comes true");
        assertThat(Console.run("lesson", "eni-limit", "--answers").out())
                .contains("It waits: no ENI is left  <- comes true");
    }

    @Test
    void anyNetworkThatReachesTheGoalsPasses(@TempDir Path folder) throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.json"), SOLVED.formatted("c5.xlarge"));
        Console console = Console.run("lesson", "eni-limit", mine.toString(), "--format", "json");
        assertThat(console.status()).isEqualTo(Status.FINE);
        assertThat(console.json().text("solved")).contains("true");
    }

    @Test
    void whatDoesNotReachThemSaysWhichNot(@TempDir Path folder) throws IOException {
        Path mine = Files.writeString(folder.resolve("mine.json"), SOLVED.formatted("t3.micro"));
        Console console = Console.run("lesson", "eni-limit", mine.toString());
        assertThat(console.status()).isEqualTo(Status.NO);
        assertThat(console.out()).contains("not reached  2 tasks of web run", "reached      web runs in awsvpc mode");
    }

    @Test
    void aLessonOfOnesOwnIsAFile(@TempDir Path folder) throws IOException {
        Path own = Files.copy(Path.of("assets/lessons/whose-lock.json"), folder.resolve("own.json"));
        assertThat(Console.run("lesson", own.toString()).out()).startsWith("Whose lock is it?");
        Console broken = Console.run("lesson", Files.writeString(own, "{ \"steps\": 1 }").toString());
        assertThat(broken.status()).isEqualTo(Status.UNREADABLE);
        assertThat(broken.err()).contains("own.json", "a lesson has steps");
    }

    @Test
    void misuseIsTold() {
        assertThat(Console.run("lesson", "nix").err()).contains("there is no lesson nix; there is three-ways");
        assertThat(Console.run("lesson", "moved", "samples/restart.json").err()).contains("has no exercise");
        Console wrong = Console.run("lesson", "eni-limit", "samples/eni-limit.json", "--step", "1");
        assertThat(wrong.status()).isEqualTo(Status.USAGE);
        assertThat(wrong.err()).contains("step 1 is no exercise; exercises are 3");
    }
}
