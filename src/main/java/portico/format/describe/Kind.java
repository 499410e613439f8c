package portico.format.describe;

import java.util.Optional;

/** A kind of object that describe calls tell of, and by what two mentions of one object are known to be the same (R185). */
enum Kind {
    CLUSTER("cluster", "clusterArn"),
    SERVICE("service", "serviceArn"),
    TASK("task", "taskArn"),
    CONTAINER_INSTANCE("container instance", "containerInstanceArn"),
    TASK_DEFINITION("task definition", "taskDefinitionArn"),
    INSTANCE("EC2 instance", "InstanceId"),
    NETWORK_INTERFACE("network interface", "NetworkInterfaceId"),
    VPC("VPC", "VpcId"),
    DHCP_OPTIONS("DHCP option set", "DhcpOptionsId"),
    SUBNET("subnet", "SubnetId"),
    MENTIONED_SUBNET("subnet", "SubnetId"),
    SECURITY_GROUP("security group", "GroupId"),
    SECURITY_GROUP_RULE("security group rule", "SecurityGroupRuleId"),
    ROUTE_TABLE("route table", "RouteTableId"),
    NETWORK_ACL("network ACL", "NetworkAclId"),
    PEERING_CONNECTION("VPC peering connection", "VpcPeeringConnectionId"),
    INTERNET_GATEWAY("internet gateway", "InternetGatewayId"),
    NAT_GATEWAY("NAT gateway", "NatGatewayId"),
    VPC_ENDPOINT("VPC endpoint", "VpcEndpointId"),
    LOAD_BALANCER("load balancer", "LoadBalancerArn"),
    LISTENER("listener", "ListenerArn"),
    LISTENER_RULE("listener rule", "RuleArn"),
    TARGET_GROUP("target group", "TargetGroupArn"),
    TARGET_HEALTH("target health", "TargetGroupArn"),
    TARGET_ATTRIBUTES("target group attributes", "TargetGroupArn"),
    DATABASE("database", "DBInstanceIdentifier"),
    ACCOUNT_SETTING("account setting", "name"),
    TASK_SET("task set", "taskSetArn"),
    CAPACITY_PROVIDER("capacity provider", "name"),
    CLOUD_MAP_SERVICE("Cloud Map service", "Id"),
    CLOUD_MAP_NAMESPACE("Cloud Map namespace", "Id");

    private final String label;
    private final String member;

    Kind(String label, String member) {
        this.label = label;
        this.member = member;
    }

    /** As a note calls it. */
    String label() {
        return label;
    }

    /** What identifies the object among its kind; empty where the object does not say. */
    Optional<String> keyOf(Item item) {
        return switch (this) {
            case SERVICE -> serviceKey(item);
            case TASK_DEFINITION -> definitionKey(item);
            case TARGET_HEALTH, TARGET_ATTRIBUTES ->
                Optional.of(item.text(member).orElseGet(() -> item.source() + item.path()));
            case ACCOUNT_SETTING -> item.text(member).map(name -> name + " " + item.text("principalArn").orElse(""));
            case CLUSTER, TASK, CONTAINER_INSTANCE -> item.text(member).map(arn -> Arn.of(arn).tail());
            default -> item.text(member);
        };
    }

    /** Two clusters may have services of one name. */
    private static Optional<String> serviceKey(Item item) {
        Optional<Arn> arn = item.text("serviceArn").map(Arn::of);
        Optional<String> name = item.text("serviceName").or(() -> arn.map(Arn::tail));
        String cluster = item.text("clusterArn")
                .or(() -> item.text("cluster"))
                .map(text -> Arn.of(text).tail())
                .or(() -> arn.flatMap(Arn::cluster))
                .orElse("default");
        return name.map(n -> cluster + "/" + n);
    }

    private static Optional<String> definitionKey(Item item) {
        Optional<String> family = item.text("family");
        return item.text("taskDefinitionArn")
                .map(arn -> Arn.of(arn).tail())
                .or(() -> family.map(f -> item.text("revision").map(revision -> f + ":" + revision).orElse(f)));
    }
}
