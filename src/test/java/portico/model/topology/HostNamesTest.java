package portico.model.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.container;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.task;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import portico.model.Altered;
import portico.model.id.TaskId;
import portico.model.placement.Placer;

/** R17: what a task is called; R11: what starts before its containers. */
class HostNamesTest {

    private static final TaskDefinition AWSVPC = definition("api", NetworkMode.AWSVPC);
    private static final Vpc NAMELESS = new Vpc(VPC.id(), "shop", VPC.cidrs(), true, false);
    private static final Vpc DEAF = new Vpc(VPC.id(), "shop", VPC.cidrs(), false, true);

    private static Topology placed(TaskDefinition definition) {
        return new Placer(TYPES).placeWaiting(network(h1(), definition, task("t", definition)));
    }

    private static HostNames names(Topology topology) {
        return HostNames.of(topology, topology.task(new TaskId("t")));
    }

    @Test
    void r17AnAwsvpcTaskIsCalledAfterItsAddress() {
        assertThat(names(placed(AWSVPC)).common()).contains("ip-10-0-1-4.ec2.internal");
    }

    @Test
    void r17OnlyWithBothSwitchesOfTheVpcOn() {
        assertThat(names(placed(AWSVPC).with(NAMELESS)).byContainer()).isEmpty();
        assertThat(names(placed(AWSVPC).with(DEAF)).byContainer()).isEmpty();
    }

    @Test
    void r17OtherRegionsStandInTheName() {
        Topology there = placed(AWSVPC);
        Topology ireland = Topology.of("shop", "eu-west-1", there.resources().toList());
        assertThat(names(ireland).common()).contains("ip-10-0-1-4.eu-west-1.compute.internal");
    }

    @Test
    void r17AHostTaskIsCalledLikeItsInstance() {
        assertThat(names(placed(definition("agent", NetworkMode.HOST))).common())
                .contains("ip-10-0-1-100.ec2.internal");
    }

    @Test
    void r17ABridgeContainerHasARandomNameUnlessItIsGivenOne() {
        assertThat(names(placed(definition("web", NetworkMode.BRIDGE))).byContainer()).isEmpty();
        ContainerSettings named = new ContainerSettings(Optional.of("front"), List.of(), List.of(), List.of(), false,
                false, List.of(), List.of(), OptionalInt.empty());
        TaskDefinition two = definition("web", NetworkMode.BRIDGE,
                List.of(Altered.set(container("app"), named), container("sidecar")));
        assertThat(names(placed(two)).byContainer()).containsOnlyKeys("app").containsValue("front");
        assertThat(names(placed(two)).common()).as("the sidecar has another name").isEmpty();
    }

    @Test
    void aTaskWithoutAPlaceHasNoName() {
        assertThat(names(network(AWSVPC, task("t", AWSVPC))).byContainer()).isEmpty();
    }

    @Test
    void r11ThePauseContainerStartsFirstAndTheOthersJoinIt() {
        TaskDefinition two = definition("api", NetworkMode.AWSVPC, List.of(container("app"), container("sidecar")));
        assertThat(StartOrder.of(task("t", two), two)).containsExactly(new StartOrder(StartOrder.PAUSE, "none"),
                new StartOrder("app", "container:" + StartOrder.PAUSE),
                new StartOrder("sidecar", "container:" + StartOrder.PAUSE));
    }

    @Test
    void r11OtherModesHaveNone() {
        TaskDefinition web = definition("web", NetworkMode.BRIDGE);
        assertThat(StartOrder.of(task("t", web), web)).containsExactly(new StartOrder("app", "bridge"));
    }
}
