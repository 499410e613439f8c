package portico.model.placement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import portico.model.id.InstanceId;
import portico.model.net.Ipv4Address;
import portico.model.topology.HostPorts;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;

/** Takes placed tasks up and puts them down again on their own instances, one after another. */
final class Restart {

    private static final Set<Reason> CAPACITY = Set.of(Reason.CPU, Reason.MEMORY, Reason.GPU, Reason.PORTS, Reason.ENI);

    private final Topology topology;
    private final Placer placer;

    Restart(Topology topology, Placer placer) {
        this.topology = topology;
        this.placer = placer;
    }

    Topology refit(InstanceId instance) {
        List<Task> here = placed(task -> task.isWanted() && task.instance().filter(instance::equals).isPresent());
        Plan plan = lift(here);
        for (Task task : here) {
            Demand demand = Demand.of(plan.topology(), task.waiting());
            Host host = plan.host(instance);
            boolean fits = plan.trial(demand, host.instance().id())
                    .missing()
                    .stream()
                    .noneMatch(s -> CAPACITY.contains(s.reason()));
            if (fits) {
                plan.put(demand, attached(task.placement().orElseThrow(), host), host.instance().hostPorts());
            } else {
                plan.leaveWaiting(task);
            }
        }
        return plan.result();
    }

    /** The same place, with the interface attached as the instance now does it (R67). */
    private static Placement attached(Placement old, Host host) {
        Optional<TaskInterface> eni = old.networkInterface().map(i -> i.withKind(host.use().eni().nextKind()));
        return new Placement(old.instance(), eni, old.bindings(), old.bridgeAddresses(), old.startedAt());
    }

    Topology restart(Predicate<Task> concerned) {
        List<Task> running = placed(task -> task.isWanted() && concerned.test(task));
        Plan plan = lift(running);
        for (Task task : running) {
            Set<Ipv4Address> old = task.networkInterface().map(eni -> Set.of(eni.privateIp())).orElse(Set.of());
            Demand demand = Demand.of(plan.topology(), task.waiting()).avoiding(old);
            task.instance()
                    .ifPresentOrElse(id -> plan.put(demand, id), () -> new FargateSpread(plan, demand).place(demand));
        }
        return plan.result();
    }

    Topology complete(Predicate<? super Task> wanted) {
        List<Task> open = placed(task -> wanted.test(task) && isOpen(task));
        Plan plan = lift(open);
        for (Task task : open) {
            Demand demand = Demand.of(plan.topology(), task.waiting());
            task.instance()
                    .ifPresentOrElse(id -> fill(plan, demand, task.placement().orElseThrow(), id),
                            () -> new FargateSpread(plan, demand).place(demand));
        }
        return inTheirStates(plan.result(), open);
    }

    /** Placing a task makes it run; what was written to be in another state stays in it (R92), and what is on its way out does not wait. */
    private static Topology inTheirStates(Topology filled, List<Task> written) {
        return filled.withAll(written.stream()
                .filter(task -> task.status() != TaskStatus.RUNNING)
                .map(task -> inItsState(filled.task(task.id()), task))
                .filter(Task::isPlaced)
                .toList());
    }

    private static Task inItsState(Task filled, Task written) {
        return filled.isPlaced() || written.isWanted() ? filled.inStateOf(written) : written;
    }

    private static void fill(Plan plan, Demand demand, Placement given, InstanceId id) {
        Host host = plan.host(id);
        Trial trial = plan.trial(demand, host.instance().id());
        if (!trial.fits()) {
            plan.put(demand, id);
            return;
        }
        Placement found = trial.allotment().placement();
        boolean ports = given.bindings().isEmpty();
        HostPorts after = ports ? trial.allotment().portsAfter() : host.instance().hostPorts();
        plan.put(demand,
                new Placement(given.instance(), given.networkInterface().or(found::networkInterface),
                        ports ? found.bindings() : given.bindings(),
                        given.bridgeAddresses().isEmpty() ? found.bridgeAddresses() : given.bridgeAddresses(),
                        given.startedAt()),
                after);
    }

    /** Whether the placement lacks something that ECS would have given. */
    private boolean isOpen(Task task) {
        Placement place = task.placement().orElseThrow();
        NetworkMode mode = topology.definitionOf(task).networkMode();
        boolean ports = place.bindings().isEmpty() && !PortRequest.of(topology.definitionOf(task)).isEmpty();
        return switch (mode) {
            case AWSVPC -> place.networkInterface().isEmpty();
            case BRIDGE -> ports || place.bridgeAddresses().isEmpty();
            case HOST, DEFAULT -> ports;
            case NONE -> false;
        };
    }

    private List<Task> placed(Predicate<Task> wanted) {
        return topology.tasks().stream().filter(task -> task.isPlaced() && wanted.test(task)).toList();
    }

    private Plan lift(List<Task> tasks) {
        return placer.planOf(topology.withAll(tasks.stream().map(Task::waiting).toList()));
    }
}
