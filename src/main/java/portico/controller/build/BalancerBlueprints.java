package portico.controller.build;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import portico.model.capacity.Capacity;
import portico.model.id.LoadBalancerId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.placement.PublicAddresses;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;
import portico.model.topology.Subnet;
import portico.model.topology.SubnetRoutes;
import portico.model.topology.Topology;

/** A new Application Load Balancer with a node in each zone, facing the internet where two zones have public subnets. */
record BalancerBlueprints(Topology topology, Capacity capacity, Blueprints blueprints) {
    /** So many addresses it wants free in each of its subnets (R83). */
    static final int ROOM = 8;
    static final int PORT = 80;
    private static final int ZONES = 2;

    /** Empty where fewer than two zones have room for a node. */
    Optional<LoadBalancer> balancer(VpcId vpc, List<LoadBalancer.Rule> rules) {
        List<Subnet> open = perZone(vpc, true);
        boolean facing = open.size() >= ZONES;
        List<Subnet> subnets = facing ? open : perZone(vpc, false);
        return subnets.size() < ZONES ? Optional.empty() : Optional.of(balancer(vpc, subnets, facing, rules));
    }

    private LoadBalancer balancer(VpcId vpc, List<Subnet> subnets, boolean facing, List<LoadBalancer.Rule> rules) {
        LoadBalancerId id = blueprints.free(n -> new LoadBalancerId(n == 1 ? "alb-new" : "alb-new-" + n));
        return new LoadBalancer(id, id.value(), vpc, LoadBalancer.Type.APPLICATION, facing, nodes(subnets, facing),
                blueprints.groups(subnets.getFirst().id()), List.of(new LoadBalancer.Listener("HTTP", PORT, rules)));
    }

    /** In each zone the first subnet that has room. */
    private List<Subnet> perZone(VpcId vpc, boolean open) {
        SubnetRoutes routes = new SubnetRoutes(topology);
        Map<ZoneId, Subnet> chosen = topology.subnets()
                .stream()
                .filter(s -> s.vpc().equals(vpc) && routes.isPublic(s) == open && capacity.of(s.id()).free() >= ROOM)
                .collect(Collectors.toMap(Subnet::zone, s -> s, (first, later) -> first, LinkedHashMap::new));
        return List.copyOf(chosen.values());
    }

    private List<NodeAddress> nodes(List<Subnet> subnets, boolean facing) {
        Set<Ipv4Address> taken = new HashSet<>(PublicAddresses.inUse(topology));
        return subnets.stream()
                .map(subnet -> new NodeAddress(subnet.id(), blueprints.address(subnet.id()),
                        facing ? Optional.of(PublicAddresses.take(taken)) : Optional.empty()))
                .toList();
    }
}
