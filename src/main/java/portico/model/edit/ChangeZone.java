package portico.model.edit;

import portico.model.id.SubnetId;
import portico.model.id.ZoneId;
import portico.model.placement.Placer;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Tells the Availability Zone of a subnet of which it was assumed. The tasks whose interface and host do not lie in one zone any more start again, on
 * their host if it has an interface for them in its own zone (R85).
 */
public record ChangeZone(SubnetId subnet, ZoneId zone) implements Edit {

    @Override
    public String label() {
        return "Put " + subnet + " into " + zone;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Subnet.class)
                .find(subnet)
                .filter(found -> !found.zone().equals(zone))
                .map(found -> topology.with(found.inZone(zone)))
                .map(moved -> placer.restart(moved, task -> isParted(moved, task)))
                .orElse(topology);
    }

    private static boolean isParted(Topology topology, Task task) {
        return task.networkInterface()
                .filter(eni -> task.instance()
                        .filter(host -> !topology.subnet(topology.instance(host).subnet())
                                .zone()
                                .equals(topology.subnet(eni.subnet()).zone()))
                        .isPresent())
                .isPresent();
    }
}
