package portico.model.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import portico.model.capacity.SubnetUse;
import portico.model.id.InstanceId;
import portico.model.net.Ipv4Address;
import portico.model.placement.Placer;
import portico.model.placement.Settlement;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostLaunch;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Known;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Launches another instance like this one and takes this one away, which is how a host comes to a trunk (R69). Its services start
 * other tasks where they fit. Where the setting is on, the new one registers while its trunk is made, and takes nothing yet (R72).
 */
public record RelaunchInstance(InstanceId instance) implements Edit {

    @Override
    public String label() {
        return "Relaunch " + instance;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(ContainerInstance.class)
                .find(instance)
                .filter(old -> old.status() != InstanceStatus.NOT_REGISTERED)
                .map(old -> relaunch(topology, placer, old))
                .orElse(topology);
    }

    private Topology relaunch(Topology topology, Placer placer, ContainerInstance old) {
        ContainerInstance booted = Registering.booted(topology, another(topology, placer, old));
        boolean trunked = Registering.isBeingTrunked(topology, placer, booted);
        Topology both = topology.withAll(List.of(old.withStatus(InstanceStatus.DRAINING),
                booted.withStatus(trunked ? InstanceStatus.REGISTERING : InstanceStatus.ACTIVE)));
        Topology moved = both;
        for (Task task : served(topology)) {
            moved = placer.replace(moved, task);
        }
        return Settlement.startDaemons(new RemoveInstance(instance).applyTo(moved, placer), placer);
    }

    private List<Task> served(Topology topology) {
        return topology.tasks()
                .stream()
                .filter(task -> task.isPlaced() && task.isWanted()
                        && task.instance().filter(instance::equals).isPresent())
                .filter(task -> task.service().filter(id -> !topology.service(id).daemon()).isPresent())
                .toList();
    }

    /** Another id and another address; what an agent had handed out is forgotten. A public address is taken to be an elastic one (modelling). */
    private ContainerInstance another(Topology topology, Placer placer, ContainerInstance old) {
        SubnetUse use = placer.capacity(topology).of(old.subnet());
        Ipv4Address address = use.lowestFree().orElse(old.privateIp());
        InstanceId id = nextId(topology);
        String name = old.name().equals(instance.value()) ? id.value() : old.name();
        HostPorts ports = old.hostPorts();
        HostPorts fresh = new HostPorts(ports.reservedTcp(), ports.reservedUdp(), ports.dynamicRange(),
                OptionalInt.empty(), ports.userlandProxy());
        HostLaunch launch = new HostLaunch(Optional.empty(), old.launch().role(), Known.UNKNOWN,
                old.launch().resourceNameDns(), old.launch().capacityProvider());
        return new ContainerInstance(id, name, old.cluster(), old.instanceType(), old.subnet(), address, old.publicIp(),
                old.securityGroups(), InstanceStatus.ACTIVE, old.agent(), Optional.empty(), old.registered(), 0, fresh,
                old.attributes(), launch);
    }

    private InstanceId nextId(Topology topology) {
        String stem = instance.value().replaceFirst("-r\\d+$", "");
        return IntStream.iterate(2, n -> n + 1)
                .mapToObj(n -> new InstanceId(stem + "-r" + n))
                .filter(id -> topology.find(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
