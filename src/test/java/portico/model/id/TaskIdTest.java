package portico.model.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskIdTest {

    /** AWS draws 32 digits, and drew them with dashes before. */
    @ParameterizedTest
    @CsvSource({"1dc5c17a42304d5c9d2b7a6f4e0c1b2a, 1dc5c17a", "1dc5c17a-4230-4d5c-9d2b-7a6f4e0c1b2a, 1dc5c17a",
            "web-awsvpc-2, web-awsvpc-2", "deadbeefdead, deadbeefdead",
            "1dc5c17a42304d5c9d2b7a6f4e0c1b2, 1dc5c17a42304d5c9d2b7a6f4e0c1b2"})
    void whatWasDrawnByLotIsToldByItsFirstLetters(String id, String brief) {
        assertThat(new TaskId(id).brief()).isEqualTo(brief);
    }
}
