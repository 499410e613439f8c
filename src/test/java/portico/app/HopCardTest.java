package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** What the card of a hop tells in a narrow window. */
class HopCardTest extends StudioWindow {

    @Override
    void open() {
        window.stage().setWidth(800);
        window.stage().setHeight(600);
        window.studio().open(List.of());
    }

    /** The words of who decided give way to it (R173). */
    @Test
    void thatTheFlowLogSaysRejectStandsBesideALongDecision() {
        var kept = window.studio().requests().kept();
        int denied = IntStream.range(0, kept.size())
                .filter(i -> !kept.get(i).trace().isDelivered())
                .findFirst()
                .orElseThrow();
        window.run(() -> window.studio().panels().play().choose(denied));
        window.run(() -> window.studio().panels().play().seek(1000));
        Label log = window.find("#hop-log", Label.class);
        assertThat(log.getText()).isEqualTo("log: REJECT");
        assertThat(log.isVisible()).isTrue();
        assertThat(log.getWidth()).as("whole").isGreaterThanOrEqualTo(log.prefWidth(-1));
    }
}
