package portico.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.model.id.ServiceId;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementConstraint;
import portico.model.topology.PlacementRules;
import portico.model.topology.Scheduling;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R50, R56: a service scheduled in another way. */
class ChangeSchedulingTest {

    private static final Placer PLACER = new Placer(TYPES);
    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(3000));
    private static final ServiceId ID = new ServiceId("web");
    private static final Scheduling APART = Scheduling.REPLICA
            .withPlacement(new PlacementRules(List.of(new PlacementConstraint.DistinctInstance()), List.of()));

    private static Topology three(Scheduling scheduling) {
        return Settlement.settle(network(h1(), h2(), WEB, service(WEB, 3).withScheduling(scheduling)), PLACER);
    }

    private static long placed(Topology topology) {
        return topology.tasks().stream().filter(Task::isPlaced).count();
    }

    @Test
    void whatWaitsIsTriedAgainAtOnce() {
        Topology apart = three(APART);
        assertThat(placed(apart)).isEqualTo(2);
        Topology together = new ChangeScheduling(ID, Scheduling.REPLICA).applyTo(apart, PLACER);
        assertThat(placed(together)).isEqualTo(3);
        assertThat(together.service(ID).scheduling()).isEqualTo(Scheduling.REPLICA);
    }

    @Test
    void whatRunsStaysWhereItIs() {
        Topology together = three(Scheduling.REPLICA);
        Topology apart = new ChangeScheduling(ID, APART).applyTo(together, PLACER);
        assertThat(apart.tasks()).isEqualTo(together.tasks());
    }

    @Test
    void nothingChangesWhereNothingIsAskedFor() {
        Topology topology = three(APART);
        assertThat(new ChangeScheduling(ID, APART).applyTo(topology, PLACER)).isSameAs(topology);
        assertThat(new ChangeScheduling(new ServiceId("gone"), Scheduling.REPLICA).applyTo(topology, PLACER))
                .isSameAs(topology);
    }
}
