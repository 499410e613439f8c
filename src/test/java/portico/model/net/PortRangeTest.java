package portico.model.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortRangeTest {

    @Test
    void readsWhatItPrints() {
        assertThat(PortRange.of("5000-5004")).hasToString("5000-5004").isEqualTo(new PortRange(5000, 5004));
        assertThat(PortRange.of("80")).hasToString("80").isEqualTo(PortRange.single(80));
    }

    @Test
    void countsBothEnds() {
        PortRange range = PortRange.of("5000-5004");
        assertThat(range.size()).isEqualTo(5);
        assertThat(range.contains(5004)).isTrue();
        assertThat(range.contains(5005)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5004-5000", "65536", "-1", "80-", "", "a"})
    void refusesWhatIsNoRange(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PortRange.of(text));
    }
}
