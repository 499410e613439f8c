package portico.model.placement;

import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.mapping;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.range;
import static portico.model.Fixtures.service;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.udp;
import static portico.model.Fixtures.withAgent;
import static portico.model.placement.Placing.PLACER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.Agent;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Headroom for ports means what placing does, wherever the cursor stands and whatever was freed before and behind it (R23 to R29). */
class PortRoomLawsTest {

    private static final ServiceId WEB = new ServiceId("web");
    private static final InstanceId HOST = h1().id();

    /** One host with a few dynamic ports, some of them taken, and a service that asks for some. */
    private static Topology crowd(long seed) {
        Random random = new Random(seed);
        TaskDefinition holder = definition("holder", NetworkMode.BRIDGE,
                random.nextInt(4) == 0 ? udp(53, 0) : port(53));
        TaskDefinition web = definition("web", NetworkMode.BRIDGE, ports(random));
        PortRange ports = new PortRange(40000, 40001 + random.nextInt(9));
        ContainerInstance host = h1().withHostPorts(range(ports.first(), ports.last()));
        Topology full = network(random.nextInt(4) == 0 ? old(host) : host, holder, web, service(web, 0));
        List<Task> holders = IntStream.range(0, ports.size()).mapToObj(i -> task("h" + i, holder)).toList();
        Topology held = PLACER.schedule(full, holders);
        Topology thin = held.withoutAll(holders.stream().filter(_ -> random.nextInt(3) > 0).map(Task::id).toList());
        ContainerInstance left = thin.instance(HOST);
        return random.nextInt(4) == 0 ? thin
                : thin.with(left.withHostPorts(left.hostPorts()
                        .withLastAssigned(OptionalInt.of(ports.first() + random.nextInt(ports.size())))));
    }

    /** Before agent 1.70.0 Docker chooses single ports (R24). */
    private static ContainerInstance old(ContainerInstance host) {
        return withAgent(host, new Agent("1.69.0", true, Agent.OperatingSystem.LINUX));
    }

    private static PortMapping[] ports(Random random) {
        List<PortMapping> ports = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int number = 80 + 10 * i;
            ports.add(switch (random.nextInt(6)) {
                case 0 -> udp(number, 0);
                case 1 -> port(number, 40000 + random.nextInt(6));
                case 2 ->
                    mapping(new PortRange(number, number + 1 + random.nextInt(2)), OptionalInt.empty(), Protocol.TCP);
                default -> port(number);
            });
        }
        return ports.toArray(PortMapping[]::new);
    }

    private static int placed(Topology topology, int wanted) {
        Service web = topology.service(WEB);
        List<Task> more = IntStream.range(0, wanted).mapToObj(i -> task("w" + i, web)).toList();
        Topology after = PLACER.schedule(topology, more);
        return (int) more.stream().filter(task -> after.task(task.id()).isPlaced()).count();
    }

    private static Optional<String> difference(Topology topology) {
        int more = Headroom.of(topology, PLACER.capacity(topology), WEB).on(HOST).more();
        return more >= 100 ? Optional.empty()
                : Laws.differ(placed(topology, more + 1), more, "more of " + WEB + " on " + HOST);
    }

    @Test
    void soManyFindPortsAndNotOneMore() {
        Laws.assertHolds(PortRoomLawsTest::crowd,
                topology -> topology.find(WEB).isEmpty() || topology.find(HOST).isEmpty() ? Optional.empty()
                        : difference(topology));
    }
}
