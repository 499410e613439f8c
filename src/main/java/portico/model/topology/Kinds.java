package portico.model.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.id.ClusterId;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.InterfaceId;
import portico.model.id.InternetGatewayId;
import portico.model.id.LoadBalancerId;
import portico.model.id.NatGatewayId;
import portico.model.id.NetworkAclId;
import portico.model.id.OutsideEndpointId;
import portico.model.id.ResourceId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcId;
import portico.model.id.VpcPeeringConnectionId;
import portico.model.id.ZoneId;

/** Which table holds the resource of an id; interfaces and zones have no table of their own. */
final class Kinds {

    private Kinds() {}

    static Optional<Class<? extends Resource>> of(ResourceId id) {
        return Optional.ofNullable(switch (id) {
            case ClusterId _ -> Cluster.class;
            case VpcId _ -> Vpc.class;
            case SubnetId _ -> Subnet.class;
            case RouteTableId _ -> RouteTable.class;
            case InternetGatewayId _ -> InternetGateway.class;
            case NatGatewayId _ -> NatGateway.class;
            case VpcEndpointId _ -> VpcEndpoint.class;
            case VpcPeeringConnectionId _ -> VpcPeeringConnection.class;
            case SecurityGroupId _ -> SecurityGroup.class;
            case NetworkAclId _ -> NetworkAcl.class;
            case InstanceId _ -> ContainerInstance.class;
            case TaskDefinitionId _ -> TaskDefinition.class;
            case ServiceId _ -> Service.class;
            case TaskId _ -> Task.class;
            case LoadBalancerId _ -> LoadBalancer.class;
            case TargetGroupId _ -> TargetGroup.class;
            case DatabaseId _ -> Database.class;
            case OutsideEndpointId _ -> OutsideEndpoint.class;
            case ZoneId _ -> null;
            case InterfaceId _ -> null;
        });
    }

    /** Resources by their kinds, both in the order given. */
    static Map<Class<? extends Resource>, List<Resource>> sorted(Collection<? extends Resource> resources) {
        Map<Class<? extends Resource>, List<Resource>> byKind = new LinkedHashMap<>();
        resources.forEach(r -> byKind.computeIfAbsent(r.getClass(), _ -> new ArrayList<>()).add(r));
        return byKind;
    }
}
