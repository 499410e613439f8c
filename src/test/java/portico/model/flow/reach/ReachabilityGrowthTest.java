package portico.model.flow.reach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portico.Quarter;

/** Work grows with what rules tell apart. */
class ReachabilityGrowthTest {

    private static int traced(int hosts, int services) {
        return Reachability.of(Quarter.of(hosts, services)).traced();
    }

    @Test
    void moreInterfacesOfTheSameServicesAreNoMoreWork() {
        assertThat(traced(12, 8)).isEqualTo(traced(6, 8));
    }

    /** Where a service lets in three others, all the rest are alike to it, each with a group of its own though they have. */
    @Test
    void groupsThatNobodyAsksForMakeNoDifference() {
        assertThat(traced(6, 32)).isLessThanOrEqualTo(2 * traced(6, 16));
    }
}
