package portico.view.sheet;

import java.util.Optional;
import portico.model.analysis.Analysis;
import portico.model.id.ResourceId;
import portico.model.id.ZoneId;
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

/** The sheet of any subject. */
public final class Sheets {
    private Sheets() {}

    /** What the inspector shows of this subject; empty where the topology does not hold it. */
    public static Optional<Sheet> of(Analysis analysis, ResourceId subject) {
        if (subject instanceof ZoneId zone) {
            return Optional.of(NetworkSheets.zone(analysis, zone));
        }
        return analysis.topology()
                .find(subject)
                .map(resource -> AssumedSection.in(sheet(analysis, resource),
                        analysis.topology().assumptions().about(subject)));
    }

    private static Sheet sheet(Analysis analysis, Resource resource) {
        return switch (resource) {
            case Task task -> new TaskSheet(analysis, task).sheet();
            case ContainerInstance instance -> new InstanceSheet(analysis, instance).sheet();
            case Service service -> new ServiceSheet(analysis, service).sheet();
            case TaskDefinition definition -> new DefinitionSheet(analysis, definition).sheet();
            case LoadBalancer balancer -> new BalancerSheet(analysis, balancer).sheet();
            case TargetGroup group -> new TargetGroupSheet(analysis, group).sheet();
            case Database database -> EntrySheets.database(analysis, database);
            case OutsideEndpoint endpoint -> EntrySheets.outside(analysis, endpoint);
            case SecurityGroup group -> EntrySheets.securityGroup(analysis, group);
            case NetworkAcl acl -> BorderSheets.acl(analysis, acl);
            case VpcPeeringConnection connection -> BorderSheets.peering(analysis, connection);
            case Cluster cluster -> new ClusterSheet(analysis, cluster).sheet();
            case Vpc vpc -> NetworkSheets.vpc(analysis, vpc);
            case Subnet subnet -> NetworkSheets.subnet(analysis, subnet);
            case RouteTable table -> NetworkSheets.routes(analysis, table);
            case InternetGateway gateway -> GatewaySheets.internet(analysis, gateway);
            case NatGateway gateway -> GatewaySheets.nat(analysis, gateway);
            case VpcEndpoint endpoint -> GatewaySheets.endpoint(analysis, endpoint);
        };
    }
}
