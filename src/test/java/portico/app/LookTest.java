package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {
    @ParameterizedTest
    @CsvSource({"'', DARK, DARK", "'', LIGHT, LIGHT", "dark, LIGHT, DARK", "LIGHT, DARK, LIGHT",
            "projector, LIGHT, LIGHT", "no theme of ours, DARK, DARK"})
    void theSystemDecidesUntilAPersonDoes(String chosen, ColorScheme system, Look.Name worn) {
        assertThat(Look.first(chosen, system)).isEqualTo(worn);
    }
}
