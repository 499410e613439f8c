package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portico.model.net.PortRange;

/** R23, R25, R27, R28: the agent's search, port by port. */
class PortSearchTest {

    private static final PortRange SIX = new PortRange(40000, 40005);

    private static PortSearch search(PortRange range, Integer... busy) {
        Set<Integer> taken = Set.of(busy);
        return new PortSearch(range, port -> !taken.contains(port));
    }

    private static OptionalInt at(int port) {
        return OptionalInt.of(port);
    }

    @Test
    void r23StartsAtTheBeginningOfTheRange() {
        assertThat(search(new PortRange(32768, 60999)).next(OptionalInt.empty(), 1).first()).hasValue(32768);
    }

    @Test
    void r23GoesOnAfterThePortHandedOutLast() {
        assertThat(search(SIX).next(at(40002), 1)).isEqualTo(new PortSearch.Found(at(40003), at(40003)));
    }

    @Test
    void r25TakesAFreedPortOnlyAfterGoingRound() {
        assertThat(search(new PortRange(32768, 60999), 32768, 32770).next(at(32770), 1).first()).hasValue(32771);
        assertThat(search(new PortRange(40000, 40002), 40000, 40002).next(at(40002), 1).first()).hasValue(40001);
    }

    @Test
    void r27FailsWhereEveryPortIsBusy() {
        assertThat(search(new PortRange(40000, 40001), 40000, 40001).next(at(40001), 1).first()).isEmpty();
    }

    @Test
    void r27FailsOnceWhereAllUpToTheEndIsBusyThoughTheStartIsFree() {
        PortSearch search = search(SIX, 40004, 40005);
        PortSearch.Found once = search.next(at(40003), 1);
        assertThat(once.first()).isEmpty();
        assertThat(search.next(once.cursor(), 1).first()).hasValue(40000);
    }

    @Test
    void r28StepsOverTheAgentsOwnPorts() {
        PortSearch search = search(new PortRange(51677, 51681), 51678, 51679);
        PortSearch.Found first = search.next(OptionalInt.empty(), 1);
        assertThat(first.first()).hasValue(51677);
        assertThat(search.next(first.cursor(), 1).first()).hasValue(51680);
    }

    @Test
    void r34FindsPortsSideBySide() {
        assertThat(search(new PortRange(32768, 60999)).next(OptionalInt.empty(), 5))
                .isEqualTo(new PortSearch.Found(at(32768), at(32772)));
        assertThat(search(new PortRange(32768, 60999), 32769).next(OptionalInt.empty(), 3).first()).hasValue(32770);
    }

    @Test
    void r34GoesRoundForARangeThatFindsTooFewAtTheEnd() {
        assertThat(search(SIX).next(at(40003), 3)).isEqualTo(new PortSearch.Found(at(40000), at(40002)));
        assertThat(search(SIX, 40001).next(at(40003), 4).first()).isEmpty();
    }

    @Test
    void r26ACursorOutsideTheRangeIsForgotten() {
        assertThat(search(SIX).next(at(50000), 1).first()).hasValue(40000);
        assertThat(search(SIX).next(at(39000), 1).first()).hasValue(40000);
    }

    @Test
    void r24DockerGoesAllTheWayRound() {
        assertThat(search(SIX, 40004, 40005).nextAround(at(40003)).first()).hasValue(40000);
        assertThat(search(SIX).nextAround(OptionalInt.empty()).first()).hasValue(40000);
        assertThat(search(new PortRange(40000, 40001), 40000, 40001).nextAround(at(40000)).first()).isEmpty();
    }
}
