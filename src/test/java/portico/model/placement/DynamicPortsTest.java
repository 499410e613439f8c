package portico.model.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.range;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.udp;
import static portico.model.Fixtures.withAgent;
import static portico.model.placement.Placing.PLACER;
import static portico.model.placement.Placing.hostPorts;
import static portico.model.placement.Placing.place;
import static portico.model.placement.Placing.placeAll;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostPorts;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** R22 to R27: where the agent stands, and what it hands out next. */
class DynamicPortsTest {

    private static final TaskDefinition WEB = definition("web", NetworkMode.BRIDGE, port(80));
    private static final TaskDefinition DNS = definition("dns", NetworkMode.BRIDGE, udp(53, 0));

    private static DynamicPorts ports(Topology topology) {
        return DynamicPorts.of(topology, PLACER.capacity(topology).of(new InstanceId("i-1")));
    }

    private static Topology two(ContainerInstance host) {
        Topology topology = network(host).withAll(List.of(WEB, DNS, task("a", WEB), task("b", WEB)));
        return placeAll(topology, "i-1");
    }

    @Test
    void r23TheNextOneIsWhatPlacingGets() {
        DynamicPorts ports = ports(two(h1()));
        assertThat(ports.last()).hasValue(32769);
        assertThat(ports.nextTcp()).hasValue(32770);
        assertThat(ports.nextUdp()).hasValue(32770);
        assertThat(hostPorts(place(two(h1()).with(task("c", WEB)), "c", "i-1"), "c")).containsExactly(32770);
        assertThat(hostPorts(place(two(h1()).with(task("d", DNS)), "d", "i-1"), "d")).containsExactly(32770);
    }

    @Test
    void r24OlderAgentsStandElsewhereForUdp() {
        DynamicPorts ports = ports(two(withAgent(h1(), new Agent("1.69.9", true, OperatingSystem.LINUX))));
        assertThat(ports.apart()).isTrue();
        assertThat(ports.nextTcp()).hasValue(32770);
        assertThat(ports.nextUdp()).hasValue(32768);
    }

    /** The first start fails and takes the cursor back; the scheduler tries again. */
    @ParameterizedTest
    @CsvSource({"40000-40003, 40000 40001", "40002-40003, "})
    void r27AfterAFailureTheSearchBeginsAtTheStart(String range, String found) {
        HostPorts end = range(40002, 40003);
        Topology busy = two(h1().withHostPorts(end));
        HostPorts wide = range.startsWith("40000") ? range(40000, 40003) : end;
        ContainerInstance host = busy.instances()
                .getFirst()
                .withHostPorts(wide.withLastAssigned(OptionalInt.of(40001)));
        Topology asked = PLACER.schedule(busy.with(host), List.of(task("c", WEB), task("d", WEB)));
        assertThat(Stream.of("c", "d")
                .filter(id -> asked.task(new TaskId(id)).isPlaced())
                .map(id -> hostPorts(asked, id).getFirst().toString())
                .collect(Collectors.joining(" "))).isEqualTo(found == null ? "" : found);
    }

    @Test
    void r27ThereIsNoNextOneInAFullRange() {
        assertThat(ports(two(h1().withHostPorts(range(40000, 40001)))).nextTcp()).isEmpty();
        assertThat(ports(two(h1().withHostPorts(range(40000, 40002)))).nextTcp()).hasValue(40002);
    }
}
