package portico.model.edit;

import java.util.List;
import java.util.stream.Stream;
import portico.model.capacity.Relocation;
import portico.model.id.ResourceId;
import portico.model.id.VpcId;
import portico.model.placement.Placer;
import portico.model.topology.Fact;
import portico.model.topology.InVpc;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** Tells the VPC of a thing of which it was assumed. One that no file names is made with the blocks of the VPC that was assumed, which then are. */
public record ChangeVpc(ResourceId subject, VpcId vpc) implements Edit {

    @Override
    public String label() {
        return "Put " + subject + " into " + vpc;
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        Relocation relocation = new Relocation(topology, subject);
        return topology.find(subject)
                .filter(InVpc.class::isInstance)
                .map(found -> ((InVpc) found).vpc())
                .filter(old -> !old.equals(vpc) && relocation.problem(vpc).isEmpty())
                .map(old -> withGround(topology, topology.vpc(old)).withAll(relocation.moved(vpc)))
                .orElse(topology);
    }

    private Topology withGround(Topology topology, Vpc old) {
        if (topology.table(Vpc.class).contains(vpc)) {
            return topology;
        }
        Vpc ground = new Vpc(vpc, vpc.value(), old.cidrs(), old.enableDnsSupport(), old.enableDnsHostnames());
        return Stream.of(Fact.CIDR, Fact.DNS)
                .reduce(topology.withAll(List.of(ground)), this::assumed, (_, last) -> last);
    }

    private Topology assumed(Topology topology, Fact fact) {
        return topology.withAssumptions(
                topology.assumptions().with(topology.vpc(vpc), fact, "it is as of the VPC that was assumed before"));
    }
}
