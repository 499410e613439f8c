package portico.view.sheet;

import portico.model.id.ClusterId;
import portico.model.id.ZoneId;
import portico.model.topology.Cluster;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.InternetGateway;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NetworkAcl;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;
import portico.model.topology.VpcPeeringConnection;

/** The AWS CLI command that would confirm what a sheet says, on the account the network runs in. */
public final class AwsCommand {
    private AwsCommand() {}

    /** One command of several lines, joined by backslashes; empty for a subject that AWS does not know. */
    public static String of(Topology topology, Resource resource) {
        return switch (resource) {
            case Task task -> lines("ecs describe-tasks", cluster(Clusters.of(topology).of(task)),
                    "--tasks " + task.id(), task(task));
            case ContainerInstance host ->
                lines("ec2 describe-network-interfaces", filter("attachment.instance-id", host.id().value()),
                        query("NetworkInterfaces[].[NetworkInterfaceId,InterfaceType,PrivateIpAddress]"));
            case Service service -> lines("ecs describe-services", cluster(Clusters.of(topology).of(service)),
                    "--services " + service.id(), query("services[0].[desiredCount,runningCount,events[0:3].message]"));
            case TaskDefinition definition ->
                lines("ecs describe-task-definition", "--task-definition " + definition.id());
            case LoadBalancer balancer -> lines("elbv2 describe-load-balancers", "--names " + balancer.id());
            case TargetGroup group -> lines("elbv2 describe-target-groups", "--names " + group.id());
            case Database database -> lines("rds describe-db-instances", "--db-instance-identifier " + database.id());
            case SecurityGroup group ->
                lines("ec2 describe-security-group-rules", filter("group-id", group.id().value()));
            case Cluster cluster ->
                lines("ecs describe-clusters", "--clusters " + cluster.name(), "--include SETTINGS STATISTICS");
            case Vpc vpc -> lines("ec2 describe-vpcs", "--vpc-ids " + vpc.id());
            case Subnet subnet -> lines("ec2 describe-subnets", "--subnet-ids " + subnet.id(),
                    query("Subnets[].AvailableIpAddressCount"));
            case RouteTable table -> lines("ec2 describe-route-tables", "--route-table-ids " + table.id());
            case InternetGateway gateway ->
                lines("ec2 describe-internet-gateways", "--internet-gateway-ids " + gateway.id());
            case NatGateway gateway -> lines("ec2 describe-nat-gateways", "--nat-gateway-ids " + gateway.id());
            case VpcEndpoint endpoint -> lines("ec2 describe-vpc-endpoints", "--vpc-endpoint-ids " + endpoint.id());
            case NetworkAcl acl -> lines("ec2 describe-network-acls", "--network-acl-ids " + acl.id());
            case VpcPeeringConnection connection ->
                lines("ec2 describe-vpc-peering-connections", "--vpc-peering-connection-ids " + connection.id());
            case OutsideEndpoint outside -> "";
        };
    }

    static String zone(ZoneId zone) {
        return lines("ec2 describe-availability-zones", "--zone-names " + zone);
    }

    private static String cluster(ClusterId cluster) {
        return "--cluster " + cluster;
    }

    private static String task(Task task) {
        return query(task.networkInterface().isPresent() ? "tasks[0].attachments[0].details"
                : "tasks[0].containers[].networkBindings");
    }

    private static String filter(String name, String value) {
        return "--filters Name=" + name + ",Values=" + value;
    }

    private static String query(String path) {
        return "--query '" + path + "'";
    }

    private static String lines(String verb, String... options) {
        return "aws " + verb + (options.length == 0 ? "" : " \\\n  ") + String.join(" \\\n  ", options);
    }
}
