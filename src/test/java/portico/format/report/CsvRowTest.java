package portico.format.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells that a spreadsheet could take for something else. */
class CsvRowTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"web|web", "-|-", "10.0.1.101|10.0.1.101",
            "one of a, b|\"one of a, b\"", "say \"web\"|\"say \"\"web\"\"\"", "=1+1|'=1+1", "+1|'+1", "-1|'-1",
            "@sum(a1)|'@sum(a1)", "=a,b|\"'=a,b\""})
    void aCell(String text, String written) {
        assertThat(CsvRow.of(List.of(text))).isEqualTo(written + "\n");
    }

    @Test
    void aLineThatBreaksStaysOneCell() {
        assertThat(CsvRow.of(List.of("a\nb", "c"))).isEqualTo("\"a\nb\",c\n");
        assertThat(CsvRow.of(List.of("\t=1\n"))).isEqualTo("\"'\t=1\n\"\n");
    }
}
