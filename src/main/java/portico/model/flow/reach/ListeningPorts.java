package portico.model.flow.reach;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkBinding;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.PortMapping;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** What an end is known to listen on: what its containers declare or are written down to open (R36), a database's port, a balancer's listeners. */
final class ListeningPorts {

    private static final int HTTPS = 443;
    private static final int SSH = 22;

    private final Topology topology;
    private final long[] cuts;
    private final Optional<Flow> asked;

    /**
     * @param cuts ports at which a rule begins or ends
     * @param asked what is asked for besides, whether the target is known to listen there or not
     */
    ListeningPorts(Topology topology, LongStream cuts, Optional<Flow> asked) {
        this.topology = topology;
        this.cuts = cuts.toArray();
        this.asked = asked;
    }

    List<ListeningPort> of(ReachEnd end) {
        List<Resource> members = end.members().stream().flatMap(this::resource).toList();
        Stream<ListeningPort> known = switch (end.kind()) {
            case INTERNET -> Stream.of(ListeningPort.of(HTTPS, Protocol.TCP));
            case SERVICE, TASK -> Stream.concat(declared(members), proxied(members));
            case OUTSIDE_ENDPOINT, LOAD_BALANCER, INSTANCE, DATABASE, VPC_ENDPOINT ->
                members.stream().flatMap(ListeningPorts::of);
        };
        return Stream.concat(known, asked(end)).distinct().toList();
    }

    /** Something listens on every port of the internet. */
    private Stream<ListeningPort> asked(ReachEnd end) {
        return asked.filter(flow -> end.kind() == ReachEnd.Kind.INTERNET || end.members().contains(flow.to()))
                .map(flow -> ListeningPort.of(flow.port(), flow.protocol()))
                .stream();
    }

    private Stream<Resource> resource(FlowEnd end) {
        return switch (end) {
            case FlowEnd.Internet _,FlowEnd.Vacant _ -> Stream.empty();
            case FlowEnd.At(ResourceId id) -> topology.find(id).stream();
        };
    }

    private static Stream<ListeningPort> of(Resource resource) {
        return switch (resource) {
            case Database database -> Stream.of(ListeningPort.of(database.port(), Protocol.TCP));
            case OutsideEndpoint outside -> Stream.of(ListeningPort.of(outside.port(), Protocol.TCP));
            case VpcEndpoint _ -> Stream.of(ListeningPort.of(HTTPS, Protocol.TCP));
            case LoadBalancer balancer -> balancer.listeners().stream().flatMap(ListeningPorts::of);
            case ContainerInstance _ -> Stream.of(ListeningPort.of(SSH, Protocol.TCP));
            default -> Stream.empty();
        };
    }

    /** What the definitions of all members declare, cut alike for all of them. */
    private Stream<ListeningPort> declared(List<Resource> members) {
        List<Task> tasks = members.stream().filter(Task.class::isInstance).map(Task.class::cast).toList();
        return members.stream()
                .map(ListeningPorts::definition)
                .distinct()
                .flatMap(id -> topology.taskDefinition(id).containers().stream())
                .flatMap(container -> Stream.concat(
                        container.portMappings().stream().flatMap(mapping -> pieces(tasks, mapping)),
                        container.listensOn().stream().map(l -> ListeningPort.of(l.port(), l.protocol()))));
    }

    /** Ports on which only the proxies of Service Connect listen (R146). */
    private Stream<ListeningPort> proxied(List<Resource> members) {
        return members.stream()
                .flatMap(member -> serviceOf(member).stream())
                .distinct()
                .flatMap(id -> topology.service(id).discovery().connect().stream())
                .flatMap(connect -> connect.endpoints().stream())
                .flatMapToInt(endpoint -> endpoint.ingressPort().stream())
                .mapToObj(port -> ListeningPort.of(port, Protocol.TCP));
    }

    private static Optional<ServiceId> serviceOf(Resource member) {
        return switch (member) {
            case Task task -> task.service();
            case Service service -> Optional.of(service.id());
            default -> Optional.empty();
        };
    }

    private static TaskDefinitionId definition(Resource member) {
        return switch (member) {
            case Task task -> task.taskDefinition();
            case Service service -> service.taskDefinition();
            case TaskDefinition definition -> definition.id();
            default -> throw new IllegalArgumentException(member.id() + " declares no ports");
        };
    }

    private static Stream<ListeningPort> of(LoadBalancer.Listener listener) {
        return switch (listener.protocol()) {
            case "UDP" -> Stream.of(ListeningPort.of(listener.port(), Protocol.UDP));
            case "TCP_UDP" ->
                Stream.of(Protocol.TCP, Protocol.UDP).map(protocol -> ListeningPort.of(listener.port(), protocol));
            default -> Stream.of(ListeningPort.of(listener.port(), Protocol.TCP));
        };
    }

    /** A range falls into pieces where a rule begins or ends, at the host's ports too where the task is published there. */
    private Stream<ListeningPort> pieces(List<Task> tasks, PortMapping mapping) {
        PortRange range = mapping.containerPorts();
        if (range.size() == 1) {
            return Stream.of(new ListeningPort(range, mapping.protocol()));
        }
        int[] starts = IntStream
                .concat(IntStream.of(range.first()),
                        shifts(tasks, mapping).flatMap(by -> Arrays.stream(cuts).mapToInt(cut -> (int) cut - by)))
                .filter(range::contains)
                .distinct()
                .sorted()
                .toArray();
        return IntStream.range(0, starts.length)
                .mapToObj(i -> new ListeningPort(
                        new PortRange(starts[i], i + 1 < starts.length ? starts[i + 1] - 1 : range.last()),
                        mapping.protocol()));
    }

    private static IntStream shifts(List<Task> tasks, PortMapping mapping) {
        IntStream published = tasks.stream()
                .flatMap(task -> task.placement().stream())
                .flatMap(place -> place.bindings().stream())
                .filter(b -> b.protocol() == mapping.protocol()
                        && mapping.containerPorts().contains(b.containerPorts().first()))
                .mapToInt(ListeningPorts::shift);
        return IntStream.concat(IntStream.of(0), published);
    }

    private static int shift(NetworkBinding binding) {
        return binding.hostPorts().first() - binding.containerPorts().first();
    }
}
