package portico.model.remedy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkBinding;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Whoever reaches a host from the internet reaches the ports that containers have there, and does not need the balancer in front. */
final class DirectWays {

    private DirectWays() {}

    /**
     * A way to a task by its host's port.
     *
     * @param name the task as the matrix calls it
     * @param known the container's port
     */
    record Way(String name, Flow flow, int known) {

        Connection named() {
            return new Connection("internet", name, known, flow.protocol());
        }
    }

    /** Those that are open in one version of a network and not in another. */
    static Stream<Way> more(Version here, Version there) {
        Topology topology = here.topology();
        return topology.tasks()
                .stream()
                .filter(task -> isPublic(topology, task))
                .flatMap(task -> ways(topology, task))
                .filter(way -> here.tracer().trace(way.flow()).isDelivered()
                        && !there.tracer().trace(way.flow()).isDelivered());
    }

    private static boolean isPublic(Topology topology, Task task) {
        return task.instance()
                .map(topology::instance)
                .flatMap(ContainerInstance::publicIp)
                .filter(_ -> task.networkInterface().isEmpty())
                .isPresent();
    }

    private static Stream<Way> ways(Topology topology, Task task) {
        return task.placement()
                .stream()
                .flatMap(place -> place.bindings().stream())
                .flatMap(binding -> ways(name(topology, task), task, binding));
    }

    private static Stream<Way> ways(String name, Task task, NetworkBinding binding) {
        return IntStream.range(0, binding.hostPorts().size())
                .mapToObj(i -> new Way(name, new Flow(FlowEnd.Internet.CLIENT, new FlowEnd.At(task.id()),
                        binding.hostPort() + i, binding.protocol()), binding.containerPort() + i));
    }

    private static String name(Topology topology, Task task) {
        return task.service()
                .map(id -> topology.service(id).name())
                .orElseGet(() -> topology.definitionOf(task).family());
    }
}
