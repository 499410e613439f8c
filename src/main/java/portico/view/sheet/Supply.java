package portico.view.sheet;

import java.util.List;
import portico.model.id.ServiceId;
import portico.model.topology.LaunchType;
import portico.model.topology.Topology;

/** A service whose next task can be taken from the palette. */
public record Supply(ServiceId service, String name, String mode) {
    /** The services that run on hosts. */
    public static List<Supply> of(Topology topology) {
        return topology.services()
                .stream()
                .filter(service -> service.launchType() == LaunchType.EC2)
                .map(service -> new Supply(service.id(), service.name(),
                        topology.taskDefinition(service.taskDefinition()).networkMode().apiName()))
                .toList();
    }
}
