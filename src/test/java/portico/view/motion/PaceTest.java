package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static portico.model.Fixtures.TYPES;
import static portico.model.Fixtures.VPC;
import static portico.model.Fixtures.definition;
import static portico.model.Fixtures.h1;
import static portico.model.Fixtures.h2;
import static portico.model.Fixtures.network;
import static portico.model.Fixtures.port;
import static portico.model.Fixtures.task;
import static portico.model.Fixtures.trunked;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import portico.model.Fixtures;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Hop;
import portico.model.flow.Hop.Place;
import portico.model.flow.Packet;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.net.SocketAddress;
import portico.model.placement.Placer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface.Kind;
import portico.model.topology.Topology;

class PaceTest {

    private static final Placer PLACER = new Placer(TYPES);
    private static final TaskDefinition WEB = definition("web", NetworkMode.AWSVPC, port(80));

    /** One task on each of these hosts. */
    private static Topology town(ContainerInstance first, ContainerInstance second) {
        SecurityGroupRule any = new SecurityGroupRule(Optional.empty(), PortRange.ALL,
                new SecurityGroupRule.Block(Cidr.EVERYWHERE), "");
        SecurityGroup open = new SecurityGroup(Fixtures.WEB.id(), "web", VPC.id(), List.of(any), List.of(any));
        Topology waiting = network(first, second, WEB, task("a", WEB), task("b", WEB)).with(open);
        Topology one = PLACER.place(waiting, waiting.task(new TaskId("a")), new InstanceId("i-1"));
        return PLACER.place(one, one.task(new TaskId("b")), new InstanceId("i-2"));
    }

    private static List<Double> times(Topology topology) {
        List<Hop> hops = new FlowTracer(topology)
                .trace(new Flow(new FlowEnd.At(new TaskId("a")), new FlowEnd.At(new TaskId("b")), 80, Protocol.TCP))
                .hops();
        return IntStream.range(1, hops.size())
                .mapToObj(i -> Pace.travel(hops.get(i - 1), hops.get(i)) + Pace.stay(hops.get(i)))
                .toList();
    }

    private static List<Kind> kinds(Topology topology) {
        return topology.tasks().stream().map(Task::networkInterface).map(eni -> eni.orElseThrow().kind()).toList();
    }

    @Test
    void r79ATrunkChangesNoTimeOfAHop() {
        Topology plain = town(h1(), h2());
        Topology trunks = town(trunked(h1(), 101), trunked(h2(), 101));
        assertThat(kinds(plain)).containsOnly(Kind.TASK);
        assertThat(kinds(trunks)).containsOnly(Kind.BRANCH);
        assertThat(times(trunks)).hasSizeGreaterThan(2).isEqualTo(times(plain));
    }

    /** The example of R182 and a case beyond: each crossing of a NAT takes a moment more, and less than a way in the zone; the internet is farthest. */
    @Test
    void r182NatTakesAMomentAndTheInternetTakesLongest() {
        double nat = travel(Place.DOCKER_BRIDGE, Place.HOST_NAT, "a");
        double local = travel(Place.DOCKER_BRIDGE, Place.TASK, "a");
        double sameZone = travel(Place.TASK_INTERFACE, Place.DATABASE, "a");
        double crossZone = travel(Place.TASK_INTERFACE, Place.DATABASE, "b");
        double internet = travel(Place.INTERNET_GATEWAY, Place.OUTSIDE_ENDPOINT, "a");
        assertThat(List.of(0.0, nat, local, sameZone, crossZone, internet)).isSorted().doesNotHaveDuplicates();
    }

    /** To another machine in the same zone or in another one, except where both are on one host. */
    private static double travel(Place from, Place to, String zone) {
        boolean inside = to == Place.HOST_NAT || to == Place.TASK;
        return Pace.travel(hop(from, "i-1", "a"), hop(to, inside ? "i-1" : "other", zone));
    }

    private static Hop hop(Place place, String at, String zone) {
        Packet packet = new Packet(SocketAddress.of("10.0.1.4", 40000), SocketAddress.of("10.0.1.5", 80), Protocol.TCP);
        InstanceId host = new InstanceId(at);
        return new Hop(place, Optional.of(host), Optional.of(new ZoneId(zone)), Optional.of(host), packet, packet,
                List.of());
    }
}
