package portico.view.drawing.building;

import java.util.List;
import java.util.Optional;
import portico.model.capacity.InstanceUse;
import portico.model.check.Finding;
import portico.model.placement.Reason;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkMode;
import portico.view.drawing.DrawingView;

/**
 * Everything the picture of one building depends on.
 *
 * @param residents in the topology's order
 * @param waiting groups of tasks for which this building is the closest match (R47)
 * @param group name of the security group on the main door
 * @param finding the worst thing to say about this building
 * @param resolved whether the instance was described, not only mentioned
 * @param cluster the name of its cluster, where there are several
 * @param view what it is drawn as from near
 * @param narrow whether it stands where there is little room
 */
public record BuildingFacts(ContainerInstance instance, InstanceUse use, List<Resident> residents,
        List<Waiting> waiting, String group, Room room, Optional<Finding> finding, boolean resolved,
        Optional<String> cluster, DrawingView view, boolean narrow) {

    public BuildingFacts {
        residents = List.copyOf(residents);
        waiting = List.copyOf(waiting);
    }

    public boolean isDraining() {
        return instance.status() == InstanceStatus.DRAINING;
    }

    /** Whether the cluster knows it; other instances just stand there. */
    public boolean isRegistered() {
        return instance.status() != InstanceStatus.NOT_REGISTERED;
    }

    /** Ports that somebody in host mode waits for, one for each task. */
    List<Integer> struckPorts() {
        return waiting.stream()
                .filter(w -> w.mode() == NetworkMode.HOST && w.code().equals(Reason.PORTS.code()))
                .flatMap(w -> w.tasks().stream().flatMap(t -> w.ports().stream().limit(1)))
                .toList();
    }

    /** Residents that share docker0 or have no network at all; Windows NAT counts as the bridge it resembles. */
    public List<Resident> bridgeResidents() {
        return residents.stream().filter(r -> switch (r.mode()) {
            case BRIDGE, DEFAULT, NONE -> true;
            case HOST, AWSVPC -> false;
        }).toList();
    }

    public List<Resident> hostResidents() {
        return residents.stream().filter(r -> r.mode() == NetworkMode.HOST).toList();
    }

    public List<Resident> awsvpcResidents() {
        return residents.stream().filter(r -> r.mode() == NetworkMode.AWSVPC).toList();
    }
}
