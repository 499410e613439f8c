package portico.model.capacity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;
import portico.model.topology.Cluster;
import portico.model.topology.Fact;
import portico.model.topology.InVpc;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.Subnet;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcPeeringConnection;

/** What it means to tell the VPC of a thing: whatever hangs together with it lies in one VPC, so what was assumed goes along, and what is known stops it. */
public record Relocation(Topology topology, ResourceId subject) {

    /** The subject and all that goes along, in a VPC that the topology may not hold yet. */
    public List<Resource> moved(VpcId there) {
        return party().map(each -> each.in(there)).toList();
    }

    /** A sentence; empty where the subject can lie in this VPC, which the topology holds or not. */
    public Optional<String> problem(VpcId there) {
        return party().filter(each -> !isAssumed(each) && !each.vpc().equals(there))
                .findFirst()
                .map(known -> ((Resource) known).name() + ", which belongs with it, lies in " + known.vpc() + ".")
                .or(() -> topology.table(Vpc.class).find(there).flatMap(this::crowded));
    }

    private boolean isAssumed(InVpc each) {
        ResourceId id = ((Resource) each).id();
        return id.equals(subject) || topology.assumptions().of(id, Fact.VPC).isPresent();
    }

    private Optional<String> crowded(Vpc there) {
        AddressBlocks blocks = new AddressBlocks(topology);
        return party().filter(each -> !each.vpc().equals(there.id()))
                .filter(Subnet.class::isInstance)
                .map(each -> ((Subnet) each).in(there.id()))
                .filter(Predicate.not(subnet -> subnet.cidr().isUnknown()))
                .flatMap(subnet -> blocks.problem(subnet, subnet.cidr()).stream())
                .findFirst();
    }

    private Stream<InVpc> party() {
        Map<ResourceId, Resource> found = new LinkedHashMap<>();
        Deque<Resource> open = new ArrayDeque<>(topology.find(subject).stream().toList());
        while (!open.isEmpty()) {
            Resource next = open.pop();
            if (liesInOne(next) && found.putIfAbsent(next.id(), next) == null) {
                around(next).forEach(open::add);
            }
        }
        return found.values().stream().filter(InVpc.class::isInstance).map(InVpc.class::cast);
    }

    private Stream<Resource> around(Resource resource) {
        return Stream.concat(resource.references().flatMap(id -> topology.find(id).stream()),
                topology.mentions(resource.id()));
    }

    private static boolean liesInOne(Resource resource) {
        return !(resource instanceof Vpc || resource instanceof VpcPeeringConnection || resource instanceof Cluster
                || resource instanceof TaskDefinition || resource instanceof OutsideEndpoint);
    }
}
