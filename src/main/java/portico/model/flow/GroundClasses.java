package portico.model.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.topology.NetworkAclEntry;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.Subnet;

/** What the subnet of an interface decides: its VPC, its routes, and the network ACL around it. */
final class GroundClasses {

    private final Network network;
    private final Landmarks landmarks;
    private final ClassNumbers numbers;
    private final Map<SubnetId, Integer> subnets = new HashMap<>();

    GroundClasses(Network network, Landmarks landmarks, ClassNumbers numbers) {
        this.network = network;
        this.landmarks = landmarks;
        this.numbers = numbers;
    }

    private record Outside(long seen, boolean called) {}

    /** @param walled where a network ACL stands around the subnet: then being in the same one matters as well (R113) */
    private record Ground(VpcId vpc, List<Route> routes, Optional<Walled> walled) {}

    private record Walled(SubnetId subnet, List<NetworkAclEntry> ingress, List<NetworkAclEntry> egress) {}

    /** Outside of AWS it is no subnet that decides, but the address by which others see a machine (R1). */
    int of(NetworkInterface nic) {
        return nic.isOutside()
                ? numbers.of(new Outside(landmarks.pieceOf(MachinePath.publicAddress(nic)), nic.publicIp().isPresent()))
                : subnets.computeIfAbsent(nic.subnet().id(), _ -> numbers.of(ground(nic.subnet())));
    }

    private Ground ground(Subnet subnet) {
        List<Route> routes = network.routing.tableOf(subnet).map(RouteTable::routes).orElse(List.of());
        return new Ground(subnet.vpc(), routes,
                network.borders.around(subnet).map(acl -> new Walled(subnet.id(), acl.ingress(), acl.egress())));
    }
}
