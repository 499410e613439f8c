package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlayheadTest {

    @Test
    void movesAtItsSpeedWhilePlaying() {
        Playhead playing = Playhead.START.withSpeed(2).play(10);
        assertThat(playing.advance(0.5, 10).seconds()).isEqualTo(1.0);
        assertThat(playing.pause().advance(0.5, 10).seconds()).isZero();
    }

    @Test
    void stopsAtTheEndOrStartsOver() {
        Playhead late = Playhead.START.at(9.5).play(10);
        assertThat(late.advance(1, 10)).isEqualTo(new Playhead(10, 1, false, false));
        assertThat(late.withLoop(true).advance(1, 10)).isEqualTo(new Playhead(0.5, 1, true, true));
        assertThat(late.withLoop(true).advance(1, 0).playing()).isFalse();
    }

    @Test
    void playingFromTheEndStartsAtTheBeginning() {
        assertThat(Playhead.START.at(10).play(10).seconds()).isZero();
        assertThat(Playhead.START.at(-3).seconds()).isZero();
    }

    @Test
    void refusesToRunBackwards() {
        assertThatThrownBy(() -> Playhead.START.withSpeed(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Playhead(Double.NaN, 1, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
