package portico.model.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portico.Quarter;
import portico.model.topology.Topology;

/** Work grows with what rules tell apart. */
class ReachabilityGrowthTest {

    private static int traced(int hosts, int services) {
        return Reachability.of(Quarter.of(hosts, services)).traced();
    }

    @Test
    void moreInterfacesOfTheSameServicesAreNoMoreWork() {
        assertThat(traced(12, 8)).isEqualTo(traced(6, 8));
    }

    /** To a service that lets in three others all the rest are alike, although each has a group of its own. */
    @Test
    void groupsThatNeitherEndAsksForMakeNoDifference() {
        assertThat(traced(6, 32)).isLessThanOrEqualTo(2 * traced(6, 16));
    }

    @Test
    void whatIsKnownOfClassesStaysKnownAfterAnEdit() {
        Topology quarter = Quarter.of(6, 8);
        Reachability before = Reachability.of(quarter);
        int traced = before.traced();
        assertThat(before.after(quarter.with(quarter.tasks().getLast().waiting())).traced()).isEqualTo(traced);
    }
}
