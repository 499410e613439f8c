package portico.format.flowlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.format.Progress;
import portico.format.Source;

/** A text is read line by line, whatever ends its lines, and no further than there is room for. */
class LogTextTest {

    private static final String LINE = "2 123456789010 eni-1 10.0.0.1 10.0.0.2 40000 22 6 20 4249 1418530010 1418530070 ACCEPT OK\n";

    private static Source source(String text) {
        return new Source("flow.log", text.getBytes(UTF_8));
    }

    @Test
    void moreLinesThanThereIsRoomForAreLeftOut() {
        LogText text = new LogText(source(LINE.repeat(10)), 4);
        assertThat(text.read(Progress.NONE)).hasSize(4);
        assertThat(text.notes()).singleElement()
                .hasToString("flow.log: line 5: there is room for 4 lines in memory; the others are left out");
        LogText enough = new LogText(source(LINE.repeat(4)), 4);
        assertThat(enough.read(Progress.NONE)).hasSize(4);
        assertThat(enough.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a", "a\nb", "a\r\nb\r\n", "a\rb", "\r\n\n\rü", "a\n\r\n"})
    void linesEndAsTheyDoForJava(String text) {
        TextLines lines = new TextLines(text.getBytes(UTF_8));
        List<String> all = new ArrayList<>();
        lines.forEachRemaining(all::add);
        assertThat(all).isEqualTo(text.lines().toList());
        assertThat(lines.fraction()).isEqualTo(1);
    }
}
