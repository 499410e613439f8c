package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"show", "check", "trace", "reach", "place", "restart", "deploy", "render", "convert",
            "snapshot", "flows", "types", "rules", "lesson", "help"})
    void usageIsBrokenBetweenWordsOnly(String command) {
        List<String> usage = Console.run(command, "--help")
                .out()
                .lines()
                .takeWhile(line -> line.startsWith("Usage:") || line.startsWith("       "))
                .toList();
        assertThat(usage).isNotEmpty()
                .noneMatch(line -> line.endsWith(":") || line.endsWith(".") && !line.endsWith("..."));
    }

    @Test
    void anOptionStandsWholeInItsLine() {
        assertThat(Console.run("render", "--help").out()).contains(" -o=OUT.png|svg|pdf|gif ",
                "[--trace=FROM..TO[:PORT]]");
    }

    /** A sentence that does not fit its line would leave a word alone in the next. */
    @ParameterizedTest
    @ValueSource(strings = {"show", "check", "trace", "reach", "place", "restart", "deploy", "render", "convert",
            "snapshot", "flows", "types", "rules", "lesson"})
    void noWordStandsAloneBelowTheOptions(String command) {
        assertThat(Console.run(command, "--help").out().lines())
                .filteredOn(line -> line.matches("\\S+") && !line.endsWith(".") && !line.equals("Examples:"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"shwo,show", "chekc,check", "rneder,render", "convrt,convert"})
    void aCommandThatIsMisspeltIsGuessed(String word, String meant) {
        assertThat(Console.run(word).err()).contains("is \"" + meant + "\" meant?");
        assertThat(Console.run("help", word).err()).contains("is \"" + meant + "\" meant?");
    }
}
