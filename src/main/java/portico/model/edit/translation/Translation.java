package portico.model.edit.translation;

import java.util.List;
import java.util.Optional;
import portico.model.check.trunking.Prerequisite;
import portico.model.check.trunking.TrunkingDoctor;
import portico.model.flow.Flow;
import portico.model.id.InstanceId;
import portico.model.placement.Fault;
import portico.model.placement.LaunchRefusals;
import portico.model.placement.Placer;
import portico.model.placement.Reason;
import portico.model.placement.Shortage;
import portico.model.placement.Verdict;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * A workload in one way of networking, on a copy of the topology that holds nothing else: its tasks alone on their host, or on Fargate.
 *
 * @param flow a request to the first task that runs, or from it; to one that waits where none does
 * @param changes what is different from the workload as it is, beside the mode
 * @param shortages why tasks wait; where all of them do, why AWS refuses the workload
 */
public record Translation(Networking way, Topology topology, List<Task> tasks, Flow flow, List<String> changes,
        List<Shortage> shortages) {

    public Translation {
        tasks = List.copyOf(tasks);
        changes = List.copyOf(changes);
        shortages = List.copyOf(shortages);
    }

    public static Translation of(Workload workload, Networking way, Placer placer) {
        Partner partner = Partner.of(workload.topology(), workload.tasks());
        Ground ground = Ground.of(workload, partner, way, placer);
        List<Shortage> trunkless = way == Networking.TRUNKED
                ? trunkless(ground.topology(), workload.host().id(), placer)
                : List.of();
        Topology placed = trunkless.isEmpty() ? placer.schedule(ground.topology(), ground.tasks()) : ground.topology();
        List<Task> tasks = ground.tasks().stream().map(task -> placed.task(task.id())).toList();
        Task talking = tasks.stream().filter(Task::isPlaced).findFirst().orElse(tasks.getFirst());
        List<Shortage> shortages = trunkless.isEmpty() ? shortages(placed, tasks, workload.host().id(), placer)
                : trunkless;
        return new Translation(way, placed, tasks, partner.flow(placed, talking), ground.changes(), shortages);
    }

    /** What of the host itself stands against a trunk; whoever launches another one can have the account's setting (R70, R71). */
    private static List<Shortage> trunkless(Topology topology, InstanceId host, Placer placer) {
        TrunkingDoctor doctor = TrunkingDoctor.examine(topology, topology.instance(host),
                placer.capacity(topology).of(host));
        return doctor.isHostFit() ? List.of()
                : doctor.in(Prerequisite.State.UNMET)
                        .stream()
                        .filter(it -> it.kind() != Prerequisite.Kind.SETTING
                                && it.kind() != Prerequisite.Kind.LAUNCHED_AFTER
                                && it.kind() != Prerequisite.Kind.TRUNK_ATTACHED)
                        .map(it -> new Shortage(Reason.CONFIGURATION, it.rule(), "No trunk", it.detail()))
                        .toList();
    }

    private static List<Shortage> shortages(Topology placed, List<Task> tasks, InstanceId host, Placer placer) {
        Optional<Task> waiting = tasks.stream().filter(task -> !task.isPlaced()).findFirst();
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<Shortage> refusals = LaunchRefusals.of(placed, waiting.get()).stream().map(Fault::asShortage).toList();
        boolean asked = refusals.isEmpty() && placed.find(host).isPresent();
        return asked && placer.verdict(placed, placer.capacity(placed), waiting.get(),
                host) instanceof Verdict.Refused(var _, var reasons) ? reasons : refusals;
    }

    /** How many of the tasks run. */
    public int running() {
        return (int) tasks.stream().filter(Task::isPlaced).count();
    }

    /** Whether AWS refuses it altogether. */
    public boolean isRefused() {
        return running() == 0;
    }
}
