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
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
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
}
