package portico.view.sheet;

import portico.model.topology.Cluster;
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
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;
import portico.model.topology.VpcPeeringConnection;

/** What kinds of resources are called in running text. */
final class FoundKinds {

    private FoundKinds() {}

    static String of(Resource resource) {
        return switch (resource) {
            case Task task -> task.isWaiting() ? "waiting task" : "task";
            case ContainerInstance _ -> "host";
            case Database _ -> "database";
            case OutsideEndpoint _ -> "outside endpoint";
            case LoadBalancer _ -> "load balancer";
            case NatGateway _ -> "NAT gateway";
            case VpcEndpoint _ -> "VPC endpoint";
            case Subnet _ -> "subnet";
            case Vpc _ -> "VPC";
            case Cluster _ -> "cluster";
            case SecurityGroup _ -> "security group";
            case NetworkAcl _ -> "network ACL";
            case VpcPeeringConnection _ -> "peering connection";
            case RouteTable _ -> "route table";
            case InternetGateway _ -> "internet gateway";
            case TaskDefinition _ -> "task definition";
            case Service _ -> "service";
            case TargetGroup _ -> "target group";
        };
    }
}
