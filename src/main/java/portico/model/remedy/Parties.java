package portico.model.remedy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.id.ResourceId;
import portico.model.net.Protocol;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Everybody who may open a connection or take one, each position once. */
final class Parties {

    /** Up to so many tasks each one stands for itself; of more, one for each service, subnet and set of groups. */
    private static final int FEW = 60;

    private final Topology topology;
    private final Set<Object> seen = new HashSet<>();
    private final boolean few;

    private Parties(Topology topology) {
        this.topology = topology;
        this.few = !isSample(topology);
    }

    /** Whether there are so many tasks that one stands for all in its position. */
    static boolean isSample(Topology topology) {
        return topology.tasks().size() > FEW;
    }

    /** Those of a topology; the two ends of a flow are among them even where others stand in the same position. */
    static List<Party> of(Topology topology, Flow flow) {
        Parties all = new Parties(topology);
        List<Party> parties = new ArrayList<>(all.asked(flow));
        all.tasks().forEach(parties::add);
        all.others(flow)
                .filter(party -> parties.stream().noneMatch(p -> p.end().equals(party.end())))
                .forEach(parties::add);
        return parties;
    }

    private List<Party> asked(Flow flow) {
        return Stream.of(flow.from(), flow.to())
                .distinct()
                .flatMap(end -> end instanceof FlowEnd.At(var id) && topology.find(id).orElse(null) instanceof Task task
                        ? Stream.of(party(task))
                        : Stream.empty())
                .toList();
    }

    private Stream<Party> tasks() {
        return topology.tasks().stream().filter(Task::isPlaced).filter(t -> seen.add(position(t))).map(this::party);
    }

    private Object position(Task task) {
        return few ? task.id()
                : List.of(task.service().isPresent() ? task.service() : Optional.of(task.taskDefinition()),
                        task.networkInterface().isPresent(), subnet(task), groups(task));
    }

    private Object subnet(Task task) {
        return task.networkInterface()
                .map(TaskInterface::subnet)
                .or(() -> task.instance().map(id -> topology.instance(id).subnet()));
    }

    private Object groups(Task task) {
        return task.networkInterface()
                .map(TaskInterface::securityGroups)
                .or(() -> task.instance().map(id -> topology.instance(id).securityGroups()));
    }

    private Party party(Task task) {
        seen.add(position(task));
        TaskDefinition definition = topology.definitionOf(task);
        String name = task.service().map(id -> topology.service(id).name()).orElse(definition.family());
        return new Party(name, new FlowEnd.At(task.id()),
                Stream.concat(declared(definition), published(task)).distinct().toList());
    }

    private static Stream<Party.Port> declared(TaskDefinition definition) {
        return definition.containers()
                .stream()
                .flatMap(c -> c.portMappings().stream())
                .flatMap(m -> IntStream.rangeClosed(m.containerPorts().first(), m.containerPorts().last())
                        .mapToObj(port -> new Party.Port(port, m.protocol())));
    }

    /** Whoever reaches the host reaches the port there, and does not need the balancer in front. */
    private static Stream<Party.Port> published(Task task) {
        return task.placement()
                .stream()
                .flatMap(place -> place.bindings().stream())
                .flatMap(b -> IntStream.range(0, b.hostPorts().size())
                        .mapToObj(i -> new Party.Port(b.hostPort() + i, b.containerPort() + i, b.protocol())));
    }

    private Stream<Party> others(Flow flow) {
        return Stream
                .of(topology.all(Database.class).stream().map(d -> party(d.id(), d.name(), d.port())),
                        topology.all(LoadBalancer.class).stream().map(Parties::party),
                        topology.all(VpcEndpoint.class).stream().map(e -> party(e.id(), e.name(), 443)),
                        topology.all(OutsideEndpoint.class).stream().map(o -> party(o.id(), o.name(), o.port())),
                        Stream.of(new Party("internet", FlowEnd.Internet.CLIENT, onInternet(flow))))
                .flatMap(s -> s);
    }

    /** Everything listens somewhere on the internet: the port that was asked for, and the one that most services are called on. */
    private static List<Party.Port> onInternet(Flow flow) {
        return Stream.of(new Party.Port(443, Protocol.TCP), new Party.Port(flow.port(), flow.protocol()))
                .distinct()
                .toList();
    }

    private static Party party(LoadBalancer balancer) {
        return new Party(balancer.name(), new FlowEnd.At(balancer.id()),
                balancer.listeners().stream().map(l -> new Party.Port(l.port(), protocol(l))).distinct().toList());
    }

    private static Protocol protocol(LoadBalancer.Listener listener) {
        return Objects.equals(listener.protocol(), "UDP") ? Protocol.UDP : Protocol.TCP;
    }

    private static Party party(ResourceId id, String name, int port) {
        return new Party(name, new FlowEnd.At(id), List.of(new Party.Port(port, Protocol.TCP)));
    }
}
