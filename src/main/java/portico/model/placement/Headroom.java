package portico.model.placement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.capacity.Amount;
import portico.model.capacity.Capacity;
import portico.model.capacity.InstanceUse;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.placement.InstanceHeadroom.Stranded;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/**
 * How many more tasks of one kind fit, worked out by arithmetic instead of by placing them: a thousand instances at once cost
 * no more than their verdicts. The numbers agree with what placing does (R39 to R43, R63, R65, R84).
 */
public final class Headroom {

    private final Topology topology;
    private final Capacity capacity;
    private final Demand demand;
    private final Question.Kind kind;
    private final NearAddresses addresses;
    private final int atMost;
    /** Of other kinds that were asked for, each worked out once: a thousand hosts run few kinds. */
    private final Map<Question.Kind, Headroom> others = new HashMap<>();

    private Headroom(Topology topology, Capacity capacity, Demand demand) {
        this.topology = topology;
        this.capacity = capacity;
        this.demand = demand;
        this.kind = Question.Kind.of(topology, Likeness.next(topology, demand.task()));
        this.addresses = new NearAddresses(demand, capacity);
        this.atMost = demand.daemon() || demand.constraints().distinct() ? 1 : Limits.UNLIMITED;
    }

    /** Room for tasks of this service. */
    public static Headroom of(Topology topology, Capacity capacity, ServiceId service) {
        return new Headroom(topology, capacity, Likeness.of(topology, topology.service(service)));
    }

    /** Room for tasks of this definition, run as those are that run already. */
    public static Headroom of(Topology topology, Capacity capacity, TaskDefinitionId definition) {
        return new Headroom(topology, capacity, Likeness.of(topology, definition));
    }

    /** Room for tasks of the kind of which most run on instances. */
    public static Headroom typical(Topology topology, Capacity capacity) {
        return new Headroom(topology, capacity, Likeness.commonest(topology));
    }

    /** The same for the kind of which most run on this instance; the kind commonest of all on an empty one. One object for each kind. */
    public Headroom typicalOn(InstanceId instance) {
        List<Task> here = capacity.of(instance).tasks().stream().map(topology::task).toList();
        return Likeness.commonest(here)
                .map(task -> Likeness.next(topology, task))
                .map(next -> ofKind(Question.Kind.of(topology, next), next))
                .orElse(this);
    }

    private Headroom ofKind(Question.Kind wanted, Task next) {
        return wanted.equals(kind) ? this
                : others.computeIfAbsent(wanted, _ -> new Headroom(topology, capacity, Demand.of(topology, next)));
    }

    /** What is counted for. */
    public TaskDefinition definition() {
        return demand.definition();
    }

    /** Whether nothing runs that could be counted for, so that a small task which nobody wrote down is. */
    public boolean isStandIn() {
        return topology.find(definition().id()).isEmpty();
    }

    /** How many more fit on this instance alone. */
    public InstanceHeadroom on(InstanceId id) {
        ContainerInstance instance = topology.instance(id);
        Host host = new Host(instance, capacity.of(id), topology.subnet(instance.subnet()), Residents.of(topology));
        Limits limits = limits(host);
        List<Shortage> missing = missing(host);
        Optional<Shortage> refused = missing.stream().filter(each -> !Limit.isCounted(each.reason())).findFirst();
        Optional<Shortage> unknown = refused.isPresent() ? Optional.empty()
                : Unknown.first(demand, host, capacity, missing);
        Optional<Shortage> barred = refused.or(() -> unknown);
        int more = barred.isPresent() ? 0 : Math.min(atMost, limits.least());
        Optional<Limit> first = barred.isPresent() || more < limits.least() ? Optional.empty() : limits.first();
        return new InstanceHeadroom(id, unknown.isEmpty(), more, limits, first, barred,
                first.isPresent() ? stranded(host.use(), more) : Stranded.NOTHING);
    }

    /** How many more fit on these instances together. */
    public ClusterHeadroom on(List<InstanceId> instances) {
        return new ClusterCount(topology, demand, capacity, atMost).count(instances.stream().map(this::on).toList());
    }

    /** How many more fit on all instances together, or on Fargate. */
    public ClusterHeadroom onAll() {
        return on(topology.instances().stream().map(instance -> instance.id()).toList());
    }

    private List<Shortage> missing(Host host) {
        List<Shortage> missing = new ArrayList<>(demand.faults());
        for (Requirement requirement : Requirement.IN_ORDER) {
            requirement.check(demand, host, missing);
        }
        return missing;
    }

    private Limits limits(Host host) {
        InstanceUse use = host.use();
        int eni = demand.isAwsvpc() ? use.eni().attachable() : Limits.UNLIMITED;
        int cpu = share(use.cpu(), demand.definition().cpuUnits());
        int memory = share(use.memoryMiB(), demand.definition().reservedMemoryMiB());
        int gpu = share(use.gpus(), demand.definition().gpus());
        int near = demand.subnets().isEmpty() ? Limits.UNLIMITED : addresses.of(host.subnet());
        Limits others = new Limits(eni, cpu, memory, gpu, Limits.UNLIMITED, near);
        return others.withPorts(new PortRoom(demand, host).count(Math.min(atMost, others.least())));
    }

    private static int share(Amount amount, int each) {
        return each <= 0 ? Limits.UNLIMITED : Math.clamp(amount.free() / each, 0, Limits.UNLIMITED);
    }

    private Stranded stranded(InstanceUse use, int more) {
        return new Stranded(left(use.cpu(), demand.definition().cpuUnits(), more),
                left(use.memoryMiB(), demand.definition().reservedMemoryMiB(), more),
                demand.isAwsvpc() ? Math.max(0, use.eni().attachable() - more) : 0);
    }

    /** What is left after so many more, where it would do for yet another; less than that is no loss. */
    private static int left(Amount amount, int each, int more) {
        int left = amount.free() - each * more;
        return each > 0 && left >= each ? left : 0;
    }
}
