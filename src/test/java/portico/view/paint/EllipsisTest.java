package portico.view.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EllipsisTest {

    private static String cut(String text, double letters) {
        return Ellipsis.cut(text, letters, String::length).orElse("");
    }

    @Test
    void namesAreCutInTheMiddle() {
        assertThat(cut("payment-service", 9)).isEqualTo("paym…vice");
        assertThat(cut("payment-service", 8)).isEqualTo("paym…ice");
    }

    @Test
    void fewerThanFiveLettersSayNothing() {
        assertThat(cut("payment-service", 6)).isEqualTo("pay…ce");
        assertThat(cut("payment-service", 5)).isEmpty();
    }

    @Test
    void numbersAreNeverCut() {
        assertThat(cut("32768", 4)).isEmpty();
        assertThat(cut("10.0.1.0/24", 8)).isEmpty();
        assertThat(cut("3 used, 248 left", 9)).isEmpty();
        assertThat(cut("payment-processor #12", 10)).isEqualTo("payme…#12");
    }

    @Test
    void idsMayBeCut() {
        assertThat(cut("i-0a1b2c3d4e5f67890", 9)).isEqualTo("i-0a…7890");
    }
}
