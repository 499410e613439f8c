package portico;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void assetsAreOnTheClassPath() {
        assertThat(Main.class.getResource("/portico/assets/catalogue/instance-types.csv")).isNotNull();
    }
}
