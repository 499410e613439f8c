package portico.model.id;

/**
 * The typed identity of one resource: two resources of different kinds may carry the same text, as a service and its target group often do,
 * and are still told apart. The text is what AWS prints ({@code i-0a31}, {@code user-service}) or what the author of a document chose.
 */
public sealed interface ResourceId permits ZoneId, ClusterId, VpcId, SubnetId, RouteTableId, InternetGatewayId,
        NatGatewayId, VpcEndpointId, VpcPeeringConnectionId, SecurityGroupId, NetworkAclId, InstanceId, InterfaceId,
        TaskDefinitionId, ServiceId, TaskId, LoadBalancerId, TargetGroupId, DatabaseId, OutsideEndpointId {

    /** The id as text, never blank. */
    String value();

    /** Refuses a blank id; called by every record's constructor. */
    static String checked(String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("an id must not be blank");
        }
        return value;
    }
}
