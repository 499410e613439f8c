package portico.format.document;

import java.util.List;

/** Every kind, in the order in which documents are written and read. */
final class Kinds {

    static final ClusterKind CLUSTERS = new ClusterKind();
    static final VpcKind VPCS = new VpcKind();
    static final SubnetKind SUBNETS = new SubnetKind();
    static final RouteTableKind ROUTE_TABLES = new RouteTableKind();
    static final InternetGatewayKind INTERNET_GATEWAYS = new InternetGatewayKind();
    static final NatGatewayKind NAT_GATEWAYS = new NatGatewayKind();
    static final VpcEndpointKind VPC_ENDPOINTS = new VpcEndpointKind();
    static final VpcPeeringConnectionKind VPC_PEERING_CONNECTIONS = new VpcPeeringConnectionKind();
    static final NetworkAclKind NETWORK_ACLS = new NetworkAclKind();
    static final SecurityGroupKind SECURITY_GROUPS = new SecurityGroupKind();
    static final ContainerInstanceKind CONTAINER_INSTANCES = new ContainerInstanceKind();
    static final TaskDefinitionKind TASK_DEFINITIONS = new TaskDefinitionKind();
    static final ServiceKind SERVICES = new ServiceKind();
    static final LoadBalancerKind LOAD_BALANCERS = new LoadBalancerKind();
    static final TargetGroupKind TARGET_GROUPS = new TargetGroupKind();
    static final DatabaseKind DATABASES = new DatabaseKind();
    static final OutsideEndpointKind OUTSIDE_ENDPOINTS = new OutsideEndpointKind();
    static final TaskKind TASKS = new TaskKind();

    static final List<Kind<?>> ALL = List.of(CLUSTERS, VPCS, SUBNETS, ROUTE_TABLES, INTERNET_GATEWAYS, NAT_GATEWAYS,
            VPC_ENDPOINTS, VPC_PEERING_CONNECTIONS, NETWORK_ACLS, SECURITY_GROUPS, CONTAINER_INSTANCES,
            TASK_DEFINITIONS, SERVICES, LOAD_BALANCERS, TARGET_GROUPS, DATABASES, OUTSIDE_ENDPOINTS, TASKS);

    private Kinds() {}
}
