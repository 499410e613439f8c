package portico.controller;

import java.util.List;
import java.util.Optional;
import portico.model.id.InternetGatewayId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.topology.InternetGateway;
import portico.model.topology.Route;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** What a new document begins with: a VPC with a public and a private subnet in each of two zones, so that there is ground to build on. */
final class Topologies {
    private static final VpcId VPC = new VpcId("vpc-1");
    private static final String REGION = "us-east-1";

    private Topologies() {}

    static Topology blank() {
        RouteTableId open = new RouteTableId("rtb-public");
        InternetGatewayId gate = new InternetGatewayId("igw-1");
        Route out = new Route(new Route.Block(Cidr.EVERYWHERE), new Route.ToInternetGateway(gate));
        return Topology.of("Untitled", REGION,
                List.of(new Vpc(VPC, "main", List.of(Cidr.of("10.0.0.0/16")), true, true),
                        new InternetGateway(gate, "gateway", VPC),
                        new RouteTable(new RouteTableId("rtb-main"), "main", VPC, true, List.of()),
                        new RouteTable(open, "public", VPC, false, List.of(out)),
                        subnet("Public a", "10.0.101.0/24", "a", Optional.of(open)),
                        subnet("Public b", "10.0.102.0/24", "b", Optional.of(open)),
                        subnet("Private a", "10.0.1.0/24", "a", Optional.empty()),
                        subnet("Private b", "10.0.2.0/24", "b", Optional.empty()), defaultGroup()));
    }

    private static Subnet subnet(String name, String block, String zone, Optional<RouteTableId> table) {
        SubnetId id = new SubnetId("subnet-" + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        return new Subnet(id, name, VPC, Cidr.of(block), new ZoneId(REGION + zone), table, false, 0);
    }

    private static SecurityGroup defaultGroup() {
        SecurityGroupId id = new SecurityGroupId("sg-default");
        SecurityGroupRule inside = new SecurityGroupRule(Optional.empty(), PortRange.ALL,
                new SecurityGroupRule.Group(id), "");
        SecurityGroupRule out = new SecurityGroupRule(Optional.empty(), PortRange.ALL,
                new SecurityGroupRule.Block(Cidr.EVERYWHERE), "");
        return new SecurityGroup(id, "default", VPC, List.of(inside), List.of(out));
    }
}
