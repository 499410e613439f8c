package portico.model.remedy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.id.InstanceId;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Whoever reaches a host from outside reaches the ports that containers have there, and does not need the balancer in front. */
final class DirectWays {

    private DirectWays() {}

    /**
     * A way to a task by its host's port.
     *
     * @param name the task as the matrix calls it
     * @param known the container's port
     */
    record Way(Sender from, String name, Flow flow, int known) {

        Connection named() {
            return new Connection(from.name(), name, known, flow.protocol());
        }

        private Alike alike() {
            return new Alike(from.origin(), flow.to(), flow.port(), flow.protocol());
        }
    }

    /** @param origin the machine from which it calls, and how: it is all that a way depends on */
    record Sender(String name, FlowEnd end, Optional<Origin> origin) {}

    record Origin(InstanceId machine, NetworkMode mode) {}

    private record Alike(Optional<Origin> from, FlowEnd to, int port, Protocol protocol) {}

    /** The internet, and whoever calls from a machine outside of AWS (R1). */
    private static List<Sender> senders(Topology topology) {
        Stream<Sender> machines = topology.tasks()
                .stream()
                .flatMap(task -> host(topology, task).filter(ContainerInstance::isExternal)
                        .map(machine -> new Origin(machine.id(), topology.definitionOf(task).networkMode()))
                        .map(origin -> new Sender(name(topology, task), new FlowEnd.At(task.id()), Optional.of(origin)))
                        .stream());
        return Stream.concat(Stream.of(new Sender("internet", FlowEnd.Internet.CLIENT, Optional.empty())), machines)
                .toList();
    }

    private static Optional<ContainerInstance> host(Topology topology, Task task) {
        return task.instance().map(topology::instance);
    }

    /** Those that are open in one version of a network and not in another; ways that are alike are traced once. */
    static Stream<Way> more(Version here, Version there) {
        Topology topology = here.topology();
        List<Sender> senders = senders(topology);
        Map<Alike, Boolean> known = new HashMap<>();
        return topology.tasks()
                .stream()
                .filter(task -> isPublic(topology, task))
                .flatMap(task -> ways(topology, task, senders))
                .filter(way -> known.computeIfAbsent(way.alike(), _ -> isMore(way.flow(), here, there)));
    }

    private static boolean isMore(Flow flow, Version here, Version there) {
        return here.tracer().trace(flow).isDelivered() && !there.tracer().trace(flow).isDelivered();
    }

    private static boolean isPublic(Topology topology, Task task) {
        return host(topology, task).flatMap(ContainerInstance::publicIp)
                .filter(_ -> task.networkInterface().isEmpty())
                .isPresent();
    }

    private static Stream<Way> ways(Topology topology, Task task, List<Sender> senders) {
        return task.placement()
                .stream()
                .flatMap(place -> place.bindings().stream())
                .flatMap(binding -> senders.stream().flatMap(from -> ways(from, name(topology, task), task, binding)));
    }

    private static Stream<Way> ways(Sender from, String name, Task task, NetworkBinding binding) {
        return IntStream.range(0, binding.hostPorts().size())
                .mapToObj(i -> new Way(from, name,
                        new Flow(from.end(), new FlowEnd.At(task.id()), binding.hostPort() + i, binding.protocol()),
                        binding.containerPort() + i));
    }

    private static String name(Topology topology, Task task) {
        return task.service()
                .map(id -> topology.service(id).name())
                .orElseGet(() -> topology.definitionOf(task).family());
    }
}
