package portico.model.capacity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;
import portico.model.topology.InVpc;
import portico.model.topology.Resource;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** What it means to tell the VPC of a thing: what can only lie in the same one goes along where nobody told its own, and what is known stops it. */
public final class Relocation {

    private final Topology topology;
    private final ResourceId subject;
    /** The subject, and all that has to lie in one VPC with it. */
    private final List<InVpc> together;

    public Relocation(Topology topology, ResourceId subject) {
        this.topology = topology;
        this.subject = subject;
        this.together = topology.find(subject)
                .stream()
                .flatMap(first -> Bonds.of(topology).around(first).stream())
                .filter(InVpc.class::isInstance)
                .map(InVpc.class::cast)
                .toList();
    }

    /** The subject and all that goes along, in a VPC that the topology may not hold yet. */
    public List<Resource> moved(VpcId there) {
        return together.stream().map(each -> each.in(there)).toList();
    }

    /** A sentence; empty where the subject can lie in this VPC, which the topology holds or not. */
    public Optional<String> problem(VpcId there) {
        return together.stream()
                .filter(each -> isKnown(each) && !each.vpc().equals(there))
                .findFirst()
                .map(known -> known.name() + ", which belongs with it, lies in " + known.vpc() + ".")
                .or(() -> topology.table(Vpc.class).find(there).flatMap(this::misfit));
    }

    private boolean isKnown(InVpc each) {
        return !each.id().equals(subject) && each.isToldIn(topology);
    }

    /** A subnet that goes along needs a place for its block. */
    private Optional<String> misfit(Vpc there) {
        AddressBlocks blocks = new AddressBlocks(topology);
        return together.stream()
                .filter(each -> !each.vpc().equals(there.id()))
                .filter(Subnet.class::isInstance)
                .map(each -> ((Subnet) each).in(there.id()))
                .filter(Predicate.not(subnet -> subnet.cidr().isUnknown()))
                .flatMap(subnet -> blocks.problem(subnet, subnet.cidr()).stream())
                .findFirst();
    }
}
