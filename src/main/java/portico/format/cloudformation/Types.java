package portico.format.cloudformation;

import java.util.Map;
import java.util.Set;
import portico.format.dialect.Estate;
import portico.format.dialect.NetworkWords;
import portico.format.dialect.Vocabulary;

/** The types of resources that Portico draws, and who says them in describe calls' words. */
final class Types {

    /** Said along with what they belong to. */
    private static final Set<String> PARTS = Set.of("AWS::ECS::CapacityProvider",
            "AWS::ECS::ClusterCapacityProviderAssociations", "AWS::AutoScaling::LaunchConfiguration",
            "AWS::EC2::LaunchTemplate", "AWS::RDS::DBSubnetGroup", "AWS::EC2::EIP", "AWS::CloudFormation::Stack",
            "AWS::Serverless::Application");

    private Types() {}

    static Vocabulary<Declared> vocabulary(Estate estate, Providers providers) {
        NetworkWords words = new NetworkWords(estate);
        NetworkResources network = new NetworkResources(estate);
        GroupResources groups = new GroupResources(estate);
        BalancingResources balancing = new BalancingResources(estate);
        EcsResources ecs = new EcsResources(estate, providers);
        AclResources acls = new AclResources(estate);
        DiscoveryResources discovery = new DiscoveryResources(estate);
        HostResources hosts = new HostResources(estate, providers);
        return new Vocabulary<>(Declared::type, Map.ofEntries(Map.entry("AWS::EC2::VPC", words::vpc),
                Map.entry("AWS::EC2::VPCCidrBlock", words::block), Map.entry("AWS::EC2::Subnet", words::subnet),
                Map.entry("AWS::EC2::RouteTable", words::routeTable), Map.entry("AWS::EC2::Route", network::route),
                Map.entry("AWS::EC2::SubnetRouteTableAssociation", words::association),
                Map.entry("AWS::EC2::InternetGateway", words::internetGateway),
                Map.entry("AWS::EC2::VPCGatewayAttachment", network::attachment),
                Map.entry("AWS::EC2::NatGateway", network::natGateway),
                Map.entry("AWS::EC2::VPCEndpoint", words::endpoint),
                Map.entry("AWS::EC2::SecurityGroup", groups::group),
                Map.entry("AWS::EC2::SecurityGroupIngress", rule -> groups.rule(rule, false)),
                Map.entry("AWS::EC2::SecurityGroupEgress", rule -> groups.rule(rule, true)),
                Map.entry("AWS::EC2::Instance", hosts::instance),
                Map.entry("AWS::AutoScaling::AutoScalingGroup", hosts::group),
                Map.entry("AWS::ECS::Cluster", ecs::cluster), Map.entry("AWS::ECS::Service", ecs::service),
                Map.entry("AWS::ECS::TaskDefinition", ecs::definition),
                Map.entry("AWS::ElasticLoadBalancingV2::LoadBalancer", balancing::balancer),
                Map.entry("AWS::ElasticLoadBalancingV2::Listener", balancing::listener),
                Map.entry("AWS::ElasticLoadBalancingV2::ListenerRule", balancing::rule),
                Map.entry("AWS::ElasticLoadBalancingV2::TargetGroup", balancing::targetGroup),
                Map.entry("AWS::EC2::NetworkAcl", acls::acl), Map.entry("AWS::EC2::NetworkAclEntry", acls::entry),
                Map.entry("AWS::EC2::SubnetNetworkAclAssociation", acls::association),
                Map.entry("AWS::EC2::VPCPeeringConnection", acls::peering),
                Map.entry("AWS::ServiceDiscovery::Service", discovery::service),
                Map.entry("AWS::ServiceDiscovery::PrivateDnsNamespace", words::cloudMapNamespace),
                Map.entry("AWS::ServiceDiscovery::PublicDnsNamespace", words::cloudMapNamespace),
                Map.entry("AWS::ServiceDiscovery::HttpNamespace", words::cloudMapNamespace),
                Map.entry("AWS::RDS::DBInstance", new DatabaseResources(estate)::instance)), PARTS);
    }
}
