package portico.view.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** The outline's task rows, grouped once so that a large city stays quick. */
final class OutlineTasks {
    private final Topology topology;
    private final Map<InstanceId, List<Task>> byInstance;
    private final Map<SubnetId, List<Task>> fargateBySubnet;

    OutlineTasks(Topology topology) {
        this.topology = topology;
        this.byInstance = placed().filter(task -> task.instance().isPresent())
                .collect(Collectors.groupingBy(task -> task.instance().orElseThrow()));
        this.fargateBySubnet = placed().filter(task -> task.instance().isEmpty() && task.networkInterface().isPresent())
                .collect(Collectors.groupingBy(task -> task.networkInterface().orElseThrow().subnet()));
    }

    private Stream<Task> placed() {
        return topology.tasks().stream().filter(Task::isPlaced);
    }

    Stream<OutlineNode> on(InstanceId instance) {
        return byInstance.getOrDefault(instance, List.of()).stream().map(task -> row(task, Emblem.TASK));
    }

    Stream<OutlineNode> fargateIn(Subnet subnet) {
        return fargateBySubnet.getOrDefault(subnet.id(), List.of()).stream().map(task -> row(task, Emblem.FARGATE));
    }

    OutlineNode waiting(Task task) {
        return new OutlineNode(Optional.of(task.id()), Emblem.WAITING, Words.taskName(topology, task), "waiting", false,
                Tone.WAIT, List.of());
    }

    OutlineNode stopped(Task task) {
        return new OutlineNode(Optional.of(task.id()), Emblem.TASK, Words.taskName(topology, task), "stopped", false,
                Tone.NOTE, List.of());
    }

    private OutlineNode row(Task task, Emblem emblem) {
        return OutlineNode.leaf(task.id(), emblem, Words.taskName(topology, task), plate(task), true);
    }

    /** What tells a task from its neighbours: the end of its address, else its host ports. */
    private static String plate(Task task) {
        Optional<TaskInterface> eni = task.networkInterface();
        return eni.isPresent()
                ? eni.map(TaskInterface::privateIp)
                        .filter(address -> !address.isUnknown())
                        .map(address -> "." + address.lastOctet())
                        .orElse("")
                : task.placement()
                        .stream()
                        .flatMap(p -> p.bindings().stream())
                        .map(b -> b.hostPorts().toString())
                        .limit(2)
                        .collect(Collectors.joining(" "));
    }
}
