package portico.model.placement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import portico.model.capacity.Capacity;
import portico.model.capacity.InstanceUse;
import portico.model.capacity.SubnetUse;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostPorts;
import portico.model.topology.Resource;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Task.Placement;
import portico.model.topology.Topology;

/** A topology while tasks are being placed one after another: only the host and the subnet of each change, and only those are kept. */
final class Plan {

    private final Topology start;
    private final Capacity capacity;
    private final Residents residents;
    private final Map<InstanceId, Host> hosts = new HashMap<>();
    private final Map<SubnetId, SubnetUse> subnets = new HashMap<>();
    private final SequencedMap<ResourceId, Resource> changes = new LinkedHashMap<>();

    Plan(Topology start, Capacity capacity) {
        this.start = start;
        this.capacity = capacity;
        this.residents = new Residents(start, this::task);
    }

    Topology topology() {
        return start;
    }

    List<Host> hosts() {
        return start.instances().stream().map(instance -> host(instance.id())).toList();
    }

    Host host(InstanceId id) {
        Host booked = hosts.get(id);
        return booked == null ? asItWas(id) : booked;
    }

    private Host asItWas(InstanceId id) {
        ContainerInstance instance = start.instance(id);
        return new Host(instance, capacity.of(id), start.subnet(instance.subnet()), residents);
    }

    /** The task as it stands now. */
    private Task task(TaskId id) {
        return changes.get(id) instanceof Task changed ? changed : start.task(id);
    }

    SubnetUse use(SubnetId subnet) {
        return subnets.getOrDefault(subnet, capacity.of(subnet));
    }

    /** Puts the task there if it fits, and leaves it waiting if not; an agent that was asked for ports remembers it (R27). */
    boolean put(Demand demand, InstanceId id) {
        Trial trial = trial(demand, id);
        if (!trial.fits()) {
            if (trial.reachesAgent()) {
                moveCursor(id, trial.allotment().portsAfter());
            }
            leaveWaiting(demand.task());
            return false;
        }
        put(demand, trial.allotment().placement(), trial.allotment().portsAfter());
        return true;
    }

    /** The task held against the instance as it stands now. */
    Trial trial(Demand demand, InstanceId id) {
        return new Trial(demand, host(id), this::use);
    }

    void put(Demand demand, Placement placement, HostPorts portsAfter) {
        Task placed = demand.task().placedAt(placement);
        placement.instance().ifPresent(id -> {
            book(id, placed, demand.definition());
            moveCursor(id, portsAfter);
        });
        put(placed);
    }

    private void book(InstanceId id, Task placed, TaskDefinition definition) {
        Host host = host(id);
        InstanceUse use = host.use().with(placed, definition);
        hosts.put(id, new Host(host.instance(), use, host.subnet(), host.residents()));
    }

    /** Where the agent of an instance stands from now on. */
    void moveCursor(InstanceId id, HostPorts ports) {
        Host host = host(id);
        if (!host.instance().hostPorts().equals(ports)) {
            ContainerInstance moved = host.instance().withHostPorts(ports);
            hosts.put(id, new Host(moved, host.use(), host.subnet(), host.residents()));
            changes.put(id, moved);
        }
    }

    /** Puts a task that needs no booking on an instance. */
    void put(Task placed) {
        placed.networkInterface().ifPresent(eni -> subnets.put(eni.subnet(), use(eni.subnet()).with(eni.privateIp())));
        changes.put(placed.id(), placed);
    }

    void leaveWaiting(Task task) {
        changes.put(task.id(), task.waiting());
    }

    Topology result() {
        return start.withAll(changes.values());
    }
}
