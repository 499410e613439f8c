package portico.model.capacity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.ContainerInstance.TrunkInterface;
import portico.model.topology.Task;

/** An address of a subnet that somebody holds (R83). */
record HeldAddress(SubnetId subnet, Ipv4Address address) {

    /** That of the task's interface, from placement until it has stopped (R94). */
    static Optional<HeldAddress> of(Task task) {
        return task.isPlaced() ? task.networkInterface().map(eni -> new HeldAddress(eni.subnet(), eni.privateIp()))
                : Optional.empty();
    }

    /** Those of the primary interface and of the trunk, which stands in the subnet of its instance (R78); a machine outside of AWS has neither. */
    static List<HeldAddress> of(ContainerInstance instance, InstanceTypes types) {
        return instance.isExternal() ? List.of() : inside(instance, types);
    }

    private static List<HeldAddress> inside(ContainerInstance instance, InstanceTypes types) {
        boolean trunk = Offer.hasTrunk(instance, types.find(instance.instanceType()));
        return Stream
                .concat(Stream.of(instance.privateIp()),
                        instance.trunk().stream().filter(_ -> trunk).map(TrunkInterface::privateIp))
                .map(address -> new HeldAddress(instance.subnet(), address))
                .toList();
    }
}
