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
            "diff", "snapshot", "flows", "types", "rules", "lesson", "help"})
    void usageIsBrokenBetweenWordsOnly(String command) {
        List<String> usage = Console.run(command, "--help")
                .out()
                .lines()
                .takeWhile(line -> line.startsWith("Usage:") || line.startsWith("       "))
                .toList();
        assertThat(usage).isNotEmpty()
                .noneMatch(line -> line.endsWith(":") || line.endsWith(".") && !line.endsWith("..."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"PNG|", "%PDF|--as=pdf", "<svg|--as=svg"})
    void aPictureIsPiped(String sign, String as) {
        String[] command = {"render", "samples/restart.json", "-o", "-", as == null ? "-q" : as};
        Console console = Console.run(command);
        assertThat(console.status()).isZero();
        assertThat(console.out()).isEmpty();
        assertThat(console.bytes()).contains(sign);
    }

    @Test
    void theFormatOfAPipedPictureIsChecked() {
        assertThat(Console.run("render", "samples/restart.json", "-o", "-", "--as", "bmp").err()).contains("not bmp");
        assertThat(Console.run("render", "samples/restart.json", "-o", "x.svg", "--as", "png").err())
                .contains("by its ending");
    }

    @Test
    void anOptionStandsWholeInItsLine() {
        assertThat(Console.run("render", "--help").out()).contains(" -o=OUT.png|svg|pdf|gif ",
                "[--trace=FROM..TO[:PORT]]");
    }

    /** A sentence that does not fit its line would leave a word alone in the next. */
    @ParameterizedTest
    @ValueSource(strings = {"show", "check", "trace", "reach", "place", "restart", "deploy", "render", "convert",
            "diff", "snapshot", "flows", "types", "rules", "lesson"})
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
