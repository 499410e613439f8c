package portico.model.topology;

import java.util.stream.Stream;
import portico.model.id.ResourceId;

/** Anything with an identity that a topology holds. */
public sealed interface Resource permits Cluster, Vpc, Subnet, RouteTable, InternetGateway, NatGateway, VpcEndpoint,
        VpcPeeringConnection, SecurityGroup, NetworkAcl, ContainerInstance, TaskDefinition, Service, Task, LoadBalancer,
        TargetGroup, Database, OutsideEndpoint {

    ResourceId id();

    /** What people call it; the id where it was given no name. */
    String name();

    /** The ids this resource mentions; each must resolve in the topology that holds it. */
    Stream<? extends ResourceId> references();

    /** Whether people may mean it by this text: its id, or its name. */
    default boolean goesBy(String text) {
        return id().value().equals(text) || name().equals(text);
    }
}
