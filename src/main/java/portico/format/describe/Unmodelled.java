package portico.format.describe;

import java.util.Map;
import java.util.Optional;

/** Collections of the AWS CLI that Portico knows and does not draw. One note each tells how many there were. */
final class Unmodelled {

    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("Addresses", "Elastic IP addresses"),
            Map.entry("AvailabilityZones", "descriptions of Availability Zones"),
            Map.entry("Attributes", "load balancer attributes"),
            Map.entry("LoadBalancerAttributes", "load balancer attributes"),
            Map.entry("LoadBalancerDescriptions", "classic load balancers"), Map.entry("PrefixLists", "prefix lists"),
            Map.entry("Volumes", "EBS volumes"), Map.entry("VpnConnections", "VPN connections"),
            Map.entry("VpnGateways", "virtual private gateways"), Map.entry("CustomerGateways", "customer gateways"),
            Map.entry("TransitGateways", "transit gateways"),
            Map.entry("TransitGatewayAttachments", "transit gateway attachments"),
            Map.entry("TransitGatewayVpcAttachments", "transit gateway VPC attachments"),
            Map.entry("TransitGatewayPropagations", "transit gateway propagations"),
            Map.entry("TransitGatewayRouteTables", "transit gateway route tables"),
            Map.entry("TransitGatewayStaticRoutes", "transit gateway route sets"),
            Map.entry("DomainStatusList", "Elasticsearch domains"),
            Map.entry("DBSubnetGroups", "database subnet groups"), Map.entry("DBClusters", "database clusters"),
            Map.entry("FlowLogs", "flow log settings"),
            Map.entry("EgressOnlyInternetGateways", "egress-only internet gateways"),
            Map.entry("InstanceTypes", "instance types"), Map.entry("AutoScalingGroups", "Auto Scaling groups"),
            Map.entry("Instances", "Cloud Map instances"), Map.entry("taskDefinitionArns", "listed task definitions"));

    private Unmodelled() {}

    /** What the objects under this key are called; empty where the key is not one of AWS's. */
    static Optional<String> name(String key) {
        return Optional.ofNullable(NAMES.get(key));
    }
}
