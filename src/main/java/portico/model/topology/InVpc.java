package portico.model.topology;

import portico.model.id.VpcId;

/** What belongs to one VPC by its own word, and not only by the subnet it stands in. */
public sealed interface InVpc permits Subnet, RouteTable, InternetGateway, NatGateway, VpcEndpoint, SecurityGroup,
        NetworkAcl, LoadBalancer, TargetGroup {

    VpcId vpc();

    /** The same in another VPC. */
    Resource in(VpcId other);
}
