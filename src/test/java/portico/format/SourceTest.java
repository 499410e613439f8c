package portico.format;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    private static Source source(String text) {
        return new Source("any", text.getBytes(UTF_8));
    }

    /** YAML would read a template with bare names, which is broken JSON and has to be refused as such. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": $NAME}", " \n // mine\n /* and * mine */ {\"a\": [}", "\ufeff[{{x}}]"})
    void whatBeginsAsJsonIsReadAsJson(String text) {
        assertThat(source(text).parsed().isWhole()).isFalse();
    }

    @Test
    void everythingElseIsReadAsYaml() {
        assertThat(source("# mine\na: 1").json().orElseThrow().text("a")).contains("1");
        assertThat(new Source("any", "{\"a\": 1}".getBytes(UTF_16)).json().orElseThrow().text("a")).contains("1");
    }
}
