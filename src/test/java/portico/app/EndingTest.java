package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingTest {

    @ParameterizedTest
    @CsvSource({"mine,mine.json", "mine.json,mine.json", "v1.2,v1.2.json", "folder.json/mine,folder.json/mine.json"})
    void aNameThatIsTypedWithoutItGetsIt(String typed, String file) {
        assertThat(new Ending(".json").on(Path.of(typed))).isEqualTo(Path.of(file));
    }
}
