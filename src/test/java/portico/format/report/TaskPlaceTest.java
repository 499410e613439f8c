package portico.format.report;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.Fixtures;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R7, R9, R10: whose address a task is reached by. */
class TaskPlaceTest {

    @ParameterizedTest
    @CsvSource({"BRIDGE, 10.0.1.100", "HOST, 10.0.1.100", "AWSVPC, 10.0.1.4", "NONE, -"})
    void whereATaskIsReached(NetworkMode mode, String address) {
        Topology settled = settled(mode);
        assertThat(address(settled, settled.tasks().getFirst())).isEqualTo(address);
    }

    /** Its interface is deleted with it; that of the host was never its own. */
    @ParameterizedTest
    @CsvSource({"BRIDGE, 10.0.1.100", "AWSVPC, -"})
    void aTaskWithoutItsInterfaceHasNoAddress(NetworkMode mode, String address) {
        Topology settled = settled(mode);
        Task task = settled.tasks().getFirst();
        Task.Placement bare = new Task.Placement(task.instance(), Optional.empty(), List.of(), Map.of());
        assertThat(address(settled, task.placedAt(bare))).isEqualTo(address);
    }

    private static Topology settled(NetworkMode mode) {
        TaskDefinition web = mode == NetworkMode.NONE ? definition("web", mode) : definition("web", mode, port(80));
        return Settlement.settle(network(h1(), web, service(web, 1)), new Placer(Fixtures.TYPES));
    }

    private static String address(Topology topology, Task task) {
        return new TaskPlace(topology, task).address().map(Object::toString).orElse("-");
    }
}
