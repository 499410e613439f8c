package portico.model.edit;

import java.util.List;
import java.util.Optional;
import portico.model.id.ZoneId;
import portico.model.placement.Placer;
import portico.model.topology.Resource;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** Tells the Region, of which it may have been assumed; zones and AWS's services that were named after the old one are those of the new. */
public record ChangeRegion(String region) implements Edit {

    @Override
    public String label() {
        return "Change the Region to " + region;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        if (topology.region().equals(region)) {
            return topology;
        }
        List<Resource> moved = topology.resources()
                .flatMap(resource -> moved(resource, topology.region()).stream())
                .toList();
        return topology.inRegion(region)
                .withAll(moved)
                .withAssumptions(topology.assumptions().restated(moved).withRegion(Optional.empty()));
    }

    private Optional<Resource> moved(Resource resource, String old) {
        return switch (resource) {
            case Subnet subnet when subnet.zone().value().startsWith(old) ->
                Optional.of(subnet.inZone(zone(subnet, old)));
            case VpcEndpoint endpoint when endpoint.serviceName().contains("." + old + ".") ->
                Optional.of(new VpcEndpoint(endpoint.id(), endpoint.name(), endpoint.vpc(), endpoint.type(),
                        endpoint.serviceName().replace("." + old + ".", "." + region + "."), endpoint.interfaces(),
                        endpoint.securityGroups(), endpoint.privateDnsEnabled()));
            case Resource _ -> Optional.empty();
        };
    }

    private ZoneId zone(Subnet subnet, String old) {
        return new ZoneId(region + subnet.zone().value().substring(old.length()));
    }
}
