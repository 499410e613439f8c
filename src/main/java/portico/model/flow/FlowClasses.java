package portico.model.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import portico.model.id.InstanceId;
import portico.model.id.LoadBalancerId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskStatus;
import portico.model.topology.VpcEndpoint;

/**
 * What a flow's end depends on, and nothing else: two flows whose senders, targets and nearness are of the same class end with the same
 * disposition. Names and addresses that no rule tells apart make no difference, so there are far fewer classes than interfaces.
 */
public final class FlowClasses {

    private final Network network;
    private final Landmarks landmarks;
    private final GroupClasses groups;
    private final GroundClasses grounds;
    private final ClassNumbers numbers;
    private final Balancing balancing;
    private final boolean zonesMatter;
    private final Set<Ipv4Address> behindBalancers;
    private final Map<FlowEnd, Location> locations = new HashMap<>();
    private final Map<Declared, Boolean> declaring = new HashMap<>();
    private final Map<Checked, Set<LoadBalancerId>> refusing = new HashMap<>();
    private final Map<Integer, Guarded> guarded = new HashMap<>();

    /** @param numbers shared between versions of a topology, so that what was found out about a class stays true */
    FlowClasses(Network network, ClassNumbers numbers) {
        this.network = network;
        this.numbers = numbers;
        landmarks = new Landmarks(network.topology);
        groups = new GroupClasses(network.topology, network.interfaces, numbers);
        grounds = new GroundClasses(network, landmarks, numbers);
        balancing = new Balancing(network);
        behindBalancers = balancing.chosenByNetworkBalancers();
        zonesMatter = network.topology.all(VpcEndpoint.class).stream().anyMatch(e -> e.interfaces().size() > 1);
    }

    /**
     * Somebody who opens connections.
     *
     * @param zoned its class where the zone matters too, because an endpoint answers in the nearest one
     * @param host whose network namespace or bridge it shares
     * @param guarded what its security groups decide, where it has an interface
     */
    public record Sender(int number, int zoned, boolean outside, Optional<InstanceId> host,
            Optional<Guarded> guarded) {}

    /**
     * Somebody who is asked for a port.
     *
     * @param fromOutside its class for senders outside, whom a load balancer may bring to it
     * @param host whose network namespace or bridge it shares
     * @param guarded what its security groups decide, where it has an interface
     */
    public record Target(int number, int fromOutside, boolean endpoint, Optional<InstanceId> host,
            Optional<Guarded> guarded) {}

    /**
     * A sender, a target and how near they are, all of which decide.
     *
     * @param met by which names of security groups they know each other, where the ends themselves are numbered without these
     */
    public record PairClass(int sender, int target, OptionalInt met, Nearness nearness) {}

    /**
     * An end behind security groups.
     *
     * @param unnamed its class but for their names, of which each other end asks for few
     */
    record Guarded(int unnamed, GroupClasses.Side groups) {}

    private record Known(int number, Optional<Guarded> guarded) {}

    private record Face(int ground, long address, int groups) {}

    /** @param hairpin its address, where a network balancer may send its own packets back to it (R133) */
    private record Sending(Class<?> where, Face face, boolean hasPublicAddress, boolean onInstance,
            Optional<Ipv4Address> hairpin) {}

    private record Zoned(int number, Optional<ZoneId> zone) {}

    private record Asked(Class<?> where, Face face, Port port, boolean listens, Object otherwise) {}

    private record Port(long piece, Protocol protocol) {}

    /** Somebody without a network, who may have its loopback (R7). */
    private record Alone(boolean listens, boolean runs) {}

    /** What tasks listen on is said by their definition and their service. */
    private record Declared(TaskDefinitionId definition, Optional<ServiceId> service, int port, Protocol protocol) {}

    private record Checked(TargetGroupId group, int registered, int standing, TaskStatus status) {}

    private record Single(FlowEnd end, int port, Protocol protocol) {}

    /** @param refusing the balancers that send nothing to it, for each group it is registered in (R134) */
    private record Fronted(int inside, boolean hasPublicAddress, Optional<SubnetId> subnet,
            List<Service.LoadBalancing> service, int port, List<Integer> registered,
            List<Set<LoadBalancerId>> refusing) {}

    public PairClass pair(Sender from, Target to, Nearness nearness) {
        return from.outside() || from.guarded().isEmpty() || to.guarded().isEmpty()
                ? new PairClass(to.endpoint() ? from.zoned() : from.number(),
                        from.outside() ? to.fromOutside() : to.number(), OptionalInt.empty(), nearness)
                : pair(from.guarded().get(), to.guarded().get(), nearness);
    }

    private PairClass pair(Guarded from, Guarded to, Nearness nearness) {
        return new PairClass(from.unnamed(), to.unnamed(), OptionalInt.of(groups.met(from.groups(), to.groups())),
                nearness);
    }

    /** @param withGroups what tells an end apart, given a number for what its groups decide */
    private Known known(Location location, Function<NetworkInterface, GroupClasses.Side> side,
            IntFunction<Object> withGroups) {
        Optional<GroupClasses.Side> behind = Addressing.interfaceOf(location).map(side);
        int number = numbers.of(withGroups.apply(behind.map(GroupClasses.Side::number).orElse(0)));
        return new Known(number, behind.map(
                it -> guarded.computeIfAbsent(number, _ -> new Guarded(numbers.of(withGroups.apply(it.rules())), it))));
    }

    public Sender sender(FlowEnd end) {
        Location location = location(end);
        Known known = known(location, groups::ofSender, side -> sending(end, location, side));
        int zoned = zonesMatter ? numbers.of(new Zoned(known.number(), Addressing.zoneOf(location))) : known.number();
        return new Sender(known.number(), zoned, MachinePath.isOutside(location), host(location), known.guarded());
    }

    private Location location(FlowEnd end) {
        return locations.computeIfAbsent(end, network.locations::of);
    }

    private Object sending(FlowEnd end, Location location, int side) {
        return switch (location) {
            case Location.OwnInterface at ->
                sending(at, face(at.nic(), side), at.nic(), at.task().instance().isPresent());
            case Location.InHost at -> sending(at, face(at.nic(), side), at.nic(), true);
            case Location.OnBridge at -> sending(at, face(at.nic(), side), at.nic(), true);
            case Location.AtDatabase at -> sending(at, face(at.nic(), side), at.nic(), false);
            case Location.Nowhere _ -> Location.Nowhere.class;
            case Location.Balanced _,Location.InterfaceEndpoint _,Location.GatewayEndpoint _,Location.Outside _ -> end;
        };
    }

    private Sending sending(Location location, Face face, NetworkInterface nic, boolean onInstance) {
        return new Sending(location.getClass(), face, nic.publicIp().isPresent(), onInstance,
                Optional.of(nic.privateIp()).filter(behindBalancers::contains));
    }

    private static Optional<InstanceId> host(Location location) {
        return location instanceof Location.OnHost at ? Optional.of(at.instance().id()) : Optional.empty();
    }

    public Target target(FlowEnd end, int port, Protocol protocol) {
        Location location = location(end);
        Single asked = new Single(end, port, protocol);
        Known inside = inside(asked, location);
        int outside = fronted(location, asked, inside.number());
        return new Target(inside.number(), outside, isServedNearby(location), host(location), inside.guarded());
    }

    private Known inside(Single asked, Location location) {
        return known(location, groups::ofTarget, side -> asked(asked, location, side));
    }

    private boolean isServedNearby(Location location) {
        return location instanceof Location.InterfaceEndpoint
                || location instanceof Location.Outside outside && network.services.serviceOf(outside).isPresent();
    }

    private Object asked(Single asked, Location location, int side) {
        return switch (location) {
            case Location.OwnInterface at -> asked(asked, at.task(), at, face(at.nic(), side));
            case Location.InHost at when at.task().isPresent() ->
                asked(asked, at.task().get(), at, face(at.nic(), side));
            case Location.OnBridge at -> published(asked, at, face(at.nic(), side));
            case Location.AtDatabase at ->
                new Asked(at.getClass(), face(at.nic(), side), port(asked), at.database().port() == asked.port(), "");
            case Location.Nowhere at ->
                new Alone(at.alone().filter(t -> declares(t, asked.port(), asked.protocol())).isPresent(),
                        at.alone().isPresent());
            case Location.InHost _,Location.Balanced _,Location.InterfaceEndpoint _,Location.GatewayEndpoint _,Location.Outside _ ->
                asked;
        };
    }

    private Asked asked(Single asked, Task task, Location location, Face face) {
        return new Asked(location.getClass(), face, port(asked), declares(task, asked.port(), asked.protocol()), "");
    }

    /** A bridge task is asked at its host port, which leads to a container or to none (R155). */
    private Asked published(Single asked, Location.OnBridge at, Face face) {
        int host = network.ports.published(at.task(), asked.port(), asked.protocol())
                .map(TaskPorts.Published::hostPort)
                .orElse(asked.port());
        boolean leads = network.ports.byHostPort(at.task(), host, asked.protocol())
                .filter(published -> declares(at.task(), published.container().port(), asked.protocol()))
                .isPresent();
        Object otherwise = declares(at.task(), asked.port(), asked.protocol()) ? "" : asked;
        return new Asked(at.getClass(), face, new Port(landmarks.pieceOf(host), asked.protocol()), leads, otherwise);
    }

    /** A container, or the proxy that takes connections for one (R146). */
    private boolean declares(Task task, int port, Protocol protocol) {
        return declaring.computeIfAbsent(new Declared(task.taskDefinition(), task.service(), port, protocol),
                _ -> takes(task, port, protocol));
    }

    private boolean takes(Task task, int port, Protocol protocol) {
        return network.ports.listener(task, network.proxies.ingress(task, port).orElse(port), protocol).isPresent();
    }

    private Face face(NetworkInterface nic, int side) {
        return new Face(grounds.of(nic), landmarks.pieceOf(nic.privateIp()), side);
    }

    private Port port(Single asked) {
        return new Port(landmarks.pieceOf(asked.port()), asked.protocol());
    }

    /** Somebody outside comes by the balancer that fronts the service, at the port that is registered (R125). */
    private int fronted(Location location, Single asked, int inside) {
        Optional<NetworkInterface> nic = Addressing.interfaceOf(location);
        if (nic.isEmpty()) {
            return inside;
        }
        List<Service.LoadBalancing> service = Balancing.taskOf(location)
                .flatMap(Task::service)
                .map(id -> network.topology.service(id).loadBalancers())
                .orElse(List.of());
        List<Integer> registered = service.stream()
                .map(l -> inside(new Single(asked.end(), l.containerPort(), asked.protocol()), location).number())
                .toList();
        List<Set<LoadBalancerId>> refusing = IntStream.range(0, service.size())
                .mapToObj(i -> refusing(location, nic.get(), service.get(i), registered.get(i)))
                .toList();
        return numbers.of(new Fronted(inside, nic.get().publicIp().isPresent(),
                nic.get().standing().inAws().map(Subnet::id), service, asked.port(), registered, refusing));
    }

    /** Alike for targets of one class that stand alike and are as far in their lives, unless something else was heard of them. */
    private Set<LoadBalancerId> refusing(Location location, NetworkInterface nic, Service.LoadBalancing registered,
            int number) {
        TargetGroup group = network.topology.targetGroup(registered.targetGroup());
        Task task = Balancing.taskOf(location).orElseThrow();
        return group.health().isEmpty()
                ? refusing.computeIfAbsent(new Checked(group.id(), number, nic.standing().number(), task.status()),
                        _ -> refusing(group, task, registered))
                : refusing(group, task, registered);
    }

    private Set<LoadBalancerId> refusing(TargetGroup group, Task task, Service.LoadBalancing registered) {
        return network.balancers.before(group.id())
                .filter(b -> balancing.unfit(b, group, task, registered.containerPort()).isPresent())
                .map(LoadBalancer::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether two interfaces have one address, in two VPCs or by mistake: then who carries a group depends on both. */
    public boolean hasSharedAddresses() {
        return network.interfaces.anyShared();
    }

    /** Ports at which a rule begins or ends, so that those between two of them are let through alike. */
    public LongStream portCuts() {
        return landmarks.portCuts();
    }
}
