package portico.model.topology;

import java.util.List;
import java.util.stream.Stream;

/**
 * How many resources of one kind a topology holds.
 *
 * @param noun in the singular, such as {@code task definition}
 */
public record KindCount(String noun, int count) {

    /** Those of which there are some, from what runs to what lies below it. */
    public static List<KindCount> of(Topology topology) {
        return Stream.of(count(topology, Cluster.class, "cluster"),
                count(topology, ContainerInstance.class, "container instance"),
                count(topology, Service.class, "service"), count(topology, Task.class, "task"),
                count(topology, TaskDefinition.class, "task definition"),
                count(topology, LoadBalancer.class, "load balancer"),
                count(topology, TargetGroup.class, "target group"), count(topology, Database.class, "database"),
                count(topology, OutsideEndpoint.class, "outside endpoint"), count(topology, Vpc.class, "VPC"),
                count(topology, Subnet.class, "subnet"), count(topology, RouteTable.class, "route table"),
                count(topology, InternetGateway.class, "internet gateway"),
                count(topology, NatGateway.class, "NAT gateway"), count(topology, VpcEndpoint.class, "VPC endpoint"),
                count(topology, VpcPeeringConnection.class, "VPC peering connection"),
                count(topology, NetworkAcl.class, "network ACL"),
                count(topology, SecurityGroup.class, "security group")).filter(each -> each.count() > 0).toList();
    }

    private static KindCount count(Topology topology, Class<? extends Resource> kind, String noun) {
        return new KindCount(noun, topology.all(kind).size());
    }

    /** {@code 2 task definitions}. */
    @Override
    public String toString() {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
