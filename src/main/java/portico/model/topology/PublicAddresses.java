package portico.model.topology;

import java.util.stream.Stream;
import portico.model.net.Ipv4Address;

/** The public addresses that a topology's resources hold; in the whole world no two hold the same. */
public final class PublicAddresses {

    private PublicAddresses() {}

    /** Whether nothing here holds this one. */
    public static boolean isFree(Topology topology, Ipv4Address address) {
        return topology.resources().flatMap(PublicAddresses::of).noneMatch(address::equals);
    }

    private static Stream<Ipv4Address> of(Resource resource) {
        return switch (resource) {
            case ContainerInstance host -> host.publicIp().stream();
            case Task task -> task.networkInterface().flatMap(TaskInterface::publicIp).stream();
            case NatGateway gateway -> gateway.publicIp().stream();
            case LoadBalancer balancer -> balancer.nodes().stream().flatMap(node -> node.publicIp().stream());
            case Resource _ -> Stream.empty();
        };
    }
}
