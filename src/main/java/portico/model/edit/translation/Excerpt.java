package portico.model.edit.translation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.topology.InternetGateway;
import portico.model.topology.NetworkAcl;
import portico.model.topology.Resource;
import portico.model.topology.RouteTable;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** A topology without everything that some resources do not need. */
final class Excerpt {

    private final Topology topology;
    private final Set<ResourceId> kept = new HashSet<>();
    private final Deque<ResourceId> open = new ArrayDeque<>();

    private Excerpt(Topology topology) {
        this.topology = topology;
    }

    /** These, what they name, and what a VPC has for all who are in it: gateways, main route tables, network ACLs. */
    static Topology of(Topology topology, Collection<? extends ResourceId> roots) {
        Excerpt excerpt = new Excerpt(topology);
        roots.forEach(excerpt::keep);
        excerpt.follow();
        topology.all(Vpc.class).stream().map(Vpc::id).filter(excerpt.kept::contains).forEach(excerpt::keepShared);
        excerpt.follow();
        List<NetworkAcl> lists = topology.all(NetworkAcl.class)
                .stream()
                .filter(list -> excerpt.kept.contains(list.vpc()))
                .map(excerpt::narrowed)
                .toList();
        lists.forEach(list -> excerpt.kept.add(list.id()));
        List<ResourceId> dropped = topology.resources()
                .<ResourceId>map(Resource::id)
                .filter(id -> !excerpt.kept.contains(id))
                .toList();
        return topology.withAll(lists).withoutAll(dropped);
    }

    private void keep(ResourceId id) {
        if (kept.add(id)) {
            open.add(id);
        }
    }

    private void follow() {
        while (!open.isEmpty()) {
            topology.find(open.remove()).stream().flatMap(Resource::references).forEach(this::keep);
        }
    }

    private void keepShared(VpcId vpc) {
        Stream<ResourceId> gateways = topology.all(InternetGateway.class)
                .stream()
                .filter(gateway -> gateway.vpc().equals(vpc))
                .map(InternetGateway::id);
        Stream<ResourceId> tables = topology.all(RouteTable.class)
                .stream()
                .filter(table -> table.main() && table.vpc().equals(vpc))
                .map(RouteTable::id);
        Stream.concat(gateways, tables).forEach(this::keep);
    }

    /** A network ACL names subnets that nobody else needs here. */
    private NetworkAcl narrowed(NetworkAcl list) {
        List<SubnetId> subnets = list.subnets().stream().filter(kept::contains).toList();
        return new NetworkAcl(list.id(), list.name(), list.vpc(), list.isDefault(), subnets, list.ingress(),
                list.egress());
    }
}
