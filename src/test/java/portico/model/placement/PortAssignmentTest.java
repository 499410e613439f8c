package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.placement.Placing.PLACER;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import portico.model.Fixtures;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkBinding;
import portico.model.topology.Topology;

/** R27: tasks that find all their ports one after the other, until one does not. */
class PortAssignmentTest {

    private static PortRequest dynamic(String container) {
        return new PortRequest(container, PortRange.single(80), OptionalInt.empty(), Protocol.TCP);
    }

    @Test
    void r27ATaskThatDoesNotFindAllKeepsNone() {
        ContainerInstance instance = h1().withHostPorts(Fixtures.range(40000, 40002));
        Topology topology = network(instance);
        PortAssignment ports = PortAssignment.of(List.of(),
                new Host(instance, PLACER.capacity(topology).of(instance.id()), Fixtures.A, Residents.of(topology)));
        List<PortRequest> two = List.of(dynamic("a"), dynamic("b"));
        assertThat(ports.assignAll(two)).isTrue();
        assertThat(ports.assignAll(two)).isFalse();
        assertThat(ports.bindings()).extracting(NetworkBinding::hostPort).containsExactly(40000, 40001);
    }
}
