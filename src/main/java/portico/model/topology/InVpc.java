package portico.model.topology;

import portico.model.id.ResourceId;
import portico.model.id.VpcId;

/** What belongs to one VPC by its own word, and not only by the subnet it stands in. */
public sealed interface InVpc permits Subnet, RouteTable, InternetGateway, NatGateway, VpcEndpoint, SecurityGroup,
        NetworkAcl, LoadBalancer, TargetGroup {

    ResourceId id();

    String name();

    VpcId vpc();

    /** The same in another VPC. */
    Resource in(VpcId other);

    /** Whether an input tells in which VPC it lies: with an id of AWS, or with a name that another input resolves. */
    default boolean isToldIn(Topology topology) {
        boolean named = VpcId.isOne(vpc().value()) || !topology.isUnresolved(vpc());
        return named && !topology.isUnresolved(id()) && topology.assumptions().of(id(), Fact.VPC).isEmpty();
    }
}
