package portico.model.remedy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkBinding;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Whoever reaches a host from the internet reaches the ports that containers have there, and does not need the balancer in front. */
final class DirectWays {

    private final FlowTracer before;

    DirectWays(Topology topology) {
        this.before = new FlowTracer(topology);
    }

    private record Way(Task task, Flow flow, int known) {}

    /** Those that a change opens, but for the one that was asked for. */
    Stream<Opening> openedIn(Topology changed, Flow asked) {
        FlowTracer after = new FlowTracer(changed);
        return changed.tasks()
                .stream()
                .filter(task -> isPublic(changed, task))
                .flatMap(DirectWays::ways)
                .filter(way -> !way.flow().equals(asked))
                .filter(way -> after.trace(way.flow()).isDelivered() && !before.trace(way.flow()).isDelivered())
                .map(way -> new Opening("internet", name(changed, way.task()), way.known(), way.flow().protocol()));
    }

    private static boolean isPublic(Topology topology, Task task) {
        return task.instance()
                .map(topology::instance)
                .flatMap(ContainerInstance::publicIp)
                .filter(_ -> task.networkInterface().isEmpty())
                .isPresent();
    }

    private static Stream<Way> ways(Task task) {
        return task.placement().stream().flatMap(place -> place.bindings().stream()).flatMap(b -> ways(task, b));
    }

    private static Stream<Way> ways(Task task, NetworkBinding binding) {
        return IntStream.range(0, binding.hostPorts().size())
                .mapToObj(i -> new Way(task, new Flow(FlowEnd.Internet.CLIENT, new FlowEnd.At(task.id()),
                        binding.hostPort() + i, binding.protocol()), binding.containerPort() + i));
    }

    private static String name(Topology topology, Task task) {
        return task.service()
                .map(id -> topology.service(id).name())
                .orElseGet(() -> topology.definitionOf(task).family());
    }
}
