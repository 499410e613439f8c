package portico.model.flow.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Who stands behind the address of a host, which all its bridge and host tasks share (R174): the port tells, where somebody holds it. */
final class HostSide {

    private static final Set<NetworkMode> SHARING = Set.of(NetworkMode.BRIDGE, NetworkMode.HOST, NetworkMode.DEFAULT);

    private final Topology topology;
    private final Parties parties;
    private final Map<InstanceId, List<Task>> tenants = new HashMap<>();
    private final Map<Port, TaskId> holders = new HashMap<>();
    private final Map<InstanceId, Attribution> shared = new HashMap<>();

    private record Port(InstanceId host, int port, int protocol) {}

    HostSide(Topology topology, Parties parties) {
        this.topology = topology;
        this.parties = parties;
        topology.tasks().stream().filter(this::shares).forEach(task -> add(task, task.instance().orElseThrow()));
    }

    private boolean shares(Task task) {
        return task.isPlaced() && task.instance().isPresent() && task.networkInterface().isEmpty()
                && SHARING.contains(topology.definitionOf(task).networkMode());
    }

    private void add(Task task, InstanceId host) {
        tenants.computeIfAbsent(host, _ -> new ArrayList<>()).add(task);
        task.placement()
                .stream()
                .flatMap(place -> place.bindings().stream())
                .forEach(binding -> hold(task, host, binding.hostPorts(), binding.protocol()));
        if (topology.definitionOf(task).networkMode() == NetworkMode.HOST) {
            topology.definitionOf(task)
                    .containers()
                    .stream()
                    .flatMap(container -> container.portMappings().stream())
                    .forEach(mapping -> hold(task, host, mapping.containerPorts(), mapping.protocol()));
        }
    }

    private void hold(Task task, InstanceId host, PortRange ports, Protocol protocol) {
        IntStream.rangeClosed(ports.first(), ports.last())
                .forEach(port -> holders.putIfAbsent(new Port(host, port, protocol.number()), task.id()));
    }

    Attribution of(ContainerInstance host, int port, int protocol, Attribution.Evidence itself) {
        TaskId holder = holders.get(new Port(host.id(), port, protocol));
        if (holder != null) {
            return new Attribution.Known(parties.of(holder, Optional.empty()), Attribution.Evidence.HOST_PORT);
        }
        boolean alone = !tenants.containsKey(host.id()) || isReserved(host, port, protocol);
        return alone ? new Attribution.Known(parties.of(host.id(), Optional.empty()), itself)
                : shared.computeIfAbsent(host.id(), this::shared);
    }

    /** The same for every line that no port tells apart, and of as many names as there are tasks. */
    private Attribution shared(InstanceId host) {
        return new Attribution.Shared(parties.of(host, Optional.empty()),
                tenants.get(host).stream().map(task -> parties.of(task.id(), Optional.empty())).toList());
    }

    private static boolean isReserved(ContainerInstance host, int port, int protocol) {
        return protocol == Protocol.TCP.number() && host.hostPorts().reservedTcp().contains(port)
                || protocol == Protocol.UDP.number() && host.hostPorts().reservedUdp().contains(port);
    }
}
