package portico.model.placement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portico.model.Fixtures;
import portico.model.capacity.InstanceType;
import portico.model.net.Ipv4Address;
import portico.model.net.Protocol;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** The same questions answered the slow and obvious way: every answer scans the whole topology. */
record NaivePlacement(Topology topology) {

    private List<Task> on(ContainerInstance host) {
        return topology.tasks()
                .stream()
                .filter(t -> t.isPlaced() && t.instance().equals(Optional.of(host.id())))
                .toList();
    }

    private TaskDefinition definition(Task task) {
        return topology.definitionOf(task);
    }

    Set<Reason> reasons(Task task, ContainerInstance host) {
        Set<Reason> reasons = new HashSet<>();
        TaskDefinition wanted = definition(task);
        if (host.status() != InstanceStatus.ACTIVE) {
            reasons.add(Reason.INACTIVE);
        }
        if (!host.agent().connected()) {
            reasons.add(Reason.AGENT);
        }
        int cpu = on(host).stream().mapToInt(t -> definition(t).cpuUnits()).sum() + wanted.cpuUnits();
        if (wanted.cpuUnits() > 0 && cpu > host.registered().orElseThrow().cpuUnits()) {
            reasons.add(Reason.CPU);
        }
        int memory = on(host).stream().mapToInt(t -> definition(t).reservedMemoryMiB()).sum()
                + wanted.reservedMemoryMiB();
        if (wanted.reservedMemoryMiB() > 0 && memory > host.registered().orElseThrow().memoryMiB()) {
            reasons.add(Reason.MEMORY);
        }
        wanted.containers().getFirst().portMappings().forEach(mapping -> checkPort(wanted, mapping, host, reasons));
        if (wanted.networkMode() == NetworkMode.AWSVPC) {
            checkInterface(task, host, reasons);
        }
        return reasons;
    }

    private void checkPort(TaskDefinition wanted, PortMapping mapping, ContainerInstance host, Set<Reason> reasons) {
        if (wanted.networkMode() == NetworkMode.AWSVPC) {
            return;
        }
        int port = wanted.networkMode() == NetworkMode.HOST ? mapping.containerPort() : mapping.hostPort().orElse(0);
        if (port == 0) {
            return;
        }
        if (mapping.protocol() == Protocol.TCP && host.hostPorts().reservedTcp().contains(port)) {
            reasons.add(Reason.PORTS);
        }
        for (Task other : on(host)) {
            for (NetworkBinding binding : other.placement().orElseThrow().bindings()) {
                if (binding.hostPorts().contains(port) && binding.protocol() == mapping.protocol()) {
                    reasons.add(binding.dynamic() ? Reason.PORT_IN_USE : Reason.PORTS);
                }
            }
        }
    }

    private void checkInterface(Task task, ContainerInstance host, Set<Reason> reasons) {
        Optional<InstanceType> type = Fixtures.TYPES.find(host.instanceType());
        int slots = type.map(t -> host.trunk().isPresent() && t.supportsTrunking() ? t.tasksWithTrunking().getAsInt()
                : t.maxEnis() - 1).orElse(0);
        long tasks = on(host).stream().filter(t -> definition(t).networkMode() == NetworkMode.AWSVPC).count();
        boolean trunk = type.map(t -> host.trunk().isPresent() && t.supportsTrunking()).orElse(false);
        if (tasks >= slots) {
            reasons.add(Reason.ENI);
        } else if (!trunk && 1 + host.otherInterfaces() + tasks >= type.orElseThrow().maxEnis()) {
            reasons.add(Reason.ATTACHMENT);
        }
        List<Subnet> near = near(task, host);
        if (near.isEmpty()) {
            reasons.add(Reason.LOCATION);
        } else if (near.stream().allMatch(subnet -> free(subnet).isEmpty())) {
            reasons.add(Reason.ADDRESSES);
        }
    }

    private List<Subnet> near(Task task, ContainerInstance host) {
        List<Subnet> listed = topology.networkConfigurationOf(task)
                .map(AwsvpcConfiguration::subnets)
                .orElseThrow()
                .stream()
                .map(topology::subnet)
                .toList();
        return listed.stream().filter(s -> s.zone().equals(topology.subnet(host.subnet()).zone())).toList();
    }

    /** Free addresses of a subnet, lowest first. */
    List<Ipv4Address> free(Subnet subnet) {
        List<Ipv4Address> free = new ArrayList<>();
        for (int i = 4; i < subnet.cidr().size() - 1; i++) {
            free.add(subnet.cidr().at(i));
        }
        topology.instances().forEach(host -> {
            free.remove(host.privateIp());
            if (Fixtures.TYPES.find(host.instanceType()).map(InstanceType::supportsTrunking).orElse(true)) {
                host.trunk().ifPresent(trunk -> free.remove(trunk.privateIp()));
            }
        });
        topology.tasks()
                .stream()
                .filter(Task::isPlaced)
                .forEach(t -> t.networkInterface().ifPresent(eni -> free.remove(eni.privateIp())));
        return free;
    }

    /** The address that an awsvpc task would get there. */
    Optional<Ipv4Address> address(Task task, ContainerInstance host) {
        Subnet best = null;
        for (Subnet subnet : near(task, host)) {
            best = best == null || free(subnet).size() > free(best).size() ? subnet : best;
        }
        return best == null ? Optional.empty() : free(best).stream().findFirst();
    }

    /** Where the scheduler puts a task: the emptiest zone of the service, then the emptiest instance, then the first (R55). */
    Optional<ContainerInstance> choose(Task task) {
        ContainerInstance best = null;
        for (ContainerInstance host : topology.instances()) {
            boolean fits = Placing.PLACER.verdict(topology, Placing.PLACER.capacity(topology), task,
                    host.id()) instanceof Verdict.Fits;
            if (fits && (best == null || isBetter(task, host, best))) {
                best = host;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isBetter(Task task, ContainerInstance host, ContainerInstance best) {
        int zones = Long.compare(inZone(task, host), inZone(task, best));
        return zones < 0 || zones == 0 && here(task, host) < here(task, best);
    }

    private long inZone(Task task, ContainerInstance host) {
        return topology.instances()
                .stream()
                .filter(other -> topology.subnet(other.subnet()).zone().equals(topology.subnet(host.subnet()).zone()))
                .mapToLong(other -> here(task, other))
                .sum();
    }

    private long here(Task task, ContainerInstance host) {
        return on(host).stream().filter(t -> t.service().equals(task.service())).count();
    }
}
