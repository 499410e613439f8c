package portico.format.cloudformation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How a resource that does not exist yet is called: by its logical id, in the shape that AWS gives ids of its type. */
final class Identities {

    private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry("AWS::EC2::VPC", "vpc-"),
            Map.entry("AWS::EC2::Subnet", "subnet-"), Map.entry("AWS::EC2::SecurityGroup", "sg-"),
            Map.entry("AWS::EC2::RouteTable", "rtb-"), Map.entry("AWS::EC2::InternetGateway", "igw-"),
            Map.entry("AWS::EC2::NatGateway", "nat-"), Map.entry("AWS::EC2::VPCEndpoint", "vpce-"),
            Map.entry("AWS::EC2::Instance", "i-"), Map.entry("AWS::EC2::NetworkAcl", "acl-"),
            Map.entry("AWS::EC2::EgressOnlyInternetGateway", "eigw-"),
            Map.entry("AWS::EC2::VPCPeeringConnection", "pcx-"), Map.entry("AWS::EC2::TransitGateway", "tgw-"),
            Map.entry("AWS::ServiceDiscovery::Service", "srv-"),
            Map.entry("AWS::ServiceDiscovery::PrivateDnsNamespace", "ns-"),
            Map.entry("AWS::ServiceDiscovery::PublicDnsNamespace", "ns-"),
            Map.entry("AWS::ServiceDiscovery::HttpNamespace", "ns-"));

    /** Properties that name things of other types. */
    private static final Map<String, String> NAMES = Map.of("AWS::ECS::Cluster", "ClusterName", "AWS::ECS::Service",
            "ServiceName", "AWS::ECS::CapacityProvider", "Name", "AWS::RDS::DBInstance", "DBInstanceIdentifier");

    private static final Map<String, String> ARNS = Map.of("AWS::ElasticLoadBalancingV2::LoadBalancer", "loadbalancer/",
            "AWS::ElasticLoadBalancingV2::TargetGroup", "targetgroup/", "AWS::ElasticLoadBalancingV2::Listener",
            "listener/", "AWS::ElasticLoadBalancingV2::ListenerRule", "listener-rule/");

    /** Attributes that give the same as {@code Ref}. */
    private static final Set<String> SELF = Set.of("Arn", "GroupId", "VpcId", "SubnetId", "RouteTableId",
            "NatGatewayId", "InternetGatewayId", "Id", "Name", "LoadBalancerArn", "TargetGroupArn", "ListenerArn",
            "InstanceId", "ServiceArn", "TaskDefinitionArn");

    private Identities() {}

    static String ref(Declared resource) {
        String type = resource.type();
        if (PREFIXES.containsKey(type)) {
            return PREFIXES.get(type) + resource.identity();
        }
        if (ARNS.containsKey(type)) {
            return "arn:aws:elasticloadbalancing:::" + ARNS.get(type) + balancing(resource);
        }
        return switch (type) {
            case "AWS::ECS::TaskDefinition" -> family(resource);
            default -> Optional.ofNullable(NAMES.get(type)).flatMap(resource::text).orElseGet(resource::identity);
        };
    }

    private static String balancing(Declared resource) {
        String identity = resource.identity();
        return switch (resource.type()) {
            case "AWS::ElasticLoadBalancingV2::LoadBalancer" ->
                (resource.text("Type").filter("network"::equals).isPresent() ? "net/" : "app/")
                        + resource.text("Name").orElse(identity) + "/" + identity;
            case "AWS::ElasticLoadBalancingV2::TargetGroup" -> resource.text("Name").orElse(identity) + "/" + identity;
            default -> identity;
        };
    }

    /** Its name, unless another definition in the files has it too. */
    private static String family(Declared resource) {
        return resource.text("Family").or(() -> resource.text("family")).orElseGet(resource::identity);
    }

    static Optional<String> attribute(Declared resource, String name) {
        boolean property = name.equals("VpcId") && !resource.type().equals("AWS::EC2::VPC")
                || name.equals("Name") && resource.type().startsWith("AWS::ServiceDiscovery::");
        boolean itself = SELF.contains(name) && !property;
        return itself ? Optional.of(resource.ref()) : Optional.empty();
    }
}
