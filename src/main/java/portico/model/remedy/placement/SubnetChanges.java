package portico.model.remedy.placement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.edit.AddResource;
import portico.model.id.SubnetId;
import portico.model.placement.Reason;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;

/** One more subnet for the interfaces of a service whose own are full, or in no zone that has a host (R84, R85). */
final class SubnetChanges {

    private SubnetChanges() {}

    static Stream<PlacementChange> of(Waiting waiting) {
        boolean asked = !waiting.needsHost() || waiting.lacks(Reason.ADDRESSES, Reason.LOCATION);
        return asked ? waiting.service().stream().flatMap(service -> of(waiting, service)) : Stream.empty();
    }

    private static Stream<PlacementChange> of(Waiting waiting, Service service) {
        return service.networkConfiguration()
                .stream()
                .flatMap(now -> others(waiting, now).map(subnet -> with(service, now, subnet)));
    }

    /** In the VPC of the ones it has, with addresses left, and public where one of them is, else private. */
    private static Stream<Subnet> others(Waiting waiting, AwsvpcConfiguration now) {
        SubnetRoutes routes = new SubnetRoutes(waiting.topology());
        List<Subnet> has = now.subnets().stream().map(waiting.topology()::subnet).toList();
        return waiting.topology()
                .subnets()
                .stream()
                .filter(subnet -> !now.subnets().contains(subnet.id()))
                .filter(subnet -> has.stream()
                        .anyMatch(one -> one.vpc().equals(subnet.vpc())
                                && routes.isPublic(one) == routes.isPublic(subnet)))
                .filter(subnet -> waiting.analysis().capacity().of(subnet.id()).free() > 0);
    }

    private static PlacementChange with(Service service, AwsvpcConfiguration now, Subnet subnet) {
        List<SubnetId> subnets = Stream.concat(now.subnets().stream(), Stream.of(subnet.id())).toList();
        AwsvpcConfiguration wider = new AwsvpcConfiguration(subnets, now.securityGroups(), now.assignPublicIp());
        return new PlacementChange("Let " + service.name() + " use " + subnet.name() + " as well",
                new AddResource(service.withNetworkConfiguration(Optional.of(wider))));
    }
}
