package portico.controller.build;

import java.util.List;
import java.util.Optional;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.InternetGatewayId;
import portico.model.id.LoadBalancerId;
import portico.model.id.NatGatewayId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.id.VpcEndpointId;
import portico.model.id.VpcId;
import portico.model.id.ZoneId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.InternetGateway;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NodeAddress;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcEndpoint;

/** Which place is meant by something the pointer is over. */
record Places(Topology topology) {

    /** Every place where this could stand. */
    List<? extends ResourceId> all(Stock stock) {
        return switch (stock) {
            case HOST, FARGATE, DATABASE, NAT, ENDPOINT -> topology.subnets().stream().map(Subnet::id).toList();
            case SUBNET -> topology.subnets().stream().map(Subnet::zone).distinct().toList();
            case BALANCER -> topology.all(Vpc.class).stream().map(Vpc::id).toList();
            case DISCOVERY -> topology.services().stream().map(Service::id).toList();
        };
    }

    Optional<ResourceId> under(Stock stock, ResourceId hit) {
        return switch (stock) {
            case HOST, FARGATE, DATABASE, NAT, ENDPOINT -> subnet(hit).map(id -> id);
            case SUBNET -> hit instanceof ZoneId ? Optional.of(hit) : subnet(hit).map(id -> topology.subnet(id).zone());
            case BALANCER -> service(hit).<ResourceId>map(id -> id).or(() -> vpc(hit));
            case DISCOVERY -> service(hit).map(id -> id);
        };
    }

    private <R extends Resource> Optional<R> find(Class<R> kind, ResourceId id) {
        return topology.table(kind).find(id);
    }

    private Optional<SubnetId> subnet(ResourceId hit) {
        return switch (hit) {
            case SubnetId id -> Optional.of(id);
            case InstanceId id -> subnet(id);
            case TaskId id -> find(Task.class, id).flatMap(this::subnet);
            case DatabaseId id -> find(Database.class, id).map(Database::subnet);
            case NatGatewayId id -> find(NatGateway.class, id).flatMap(NatGateway::subnet);
            case VpcEndpointId id -> find(VpcEndpoint.class, id)
                    .flatMap(endpoint -> endpoint.interfaces().stream().findFirst().map(NodeAddress::subnet));
            default -> Optional.empty();
        };
    }

    /** A machine outside of AWS stands in none (R1). */
    private Optional<SubnetId> subnet(InstanceId id) {
        return find(ContainerInstance.class, id).filter(host -> !host.isExternal()).map(ContainerInstance::subnet);
    }

    private Optional<SubnetId> subnet(Task task) {
        return task.instance().flatMap(this::subnet).or(() -> task.networkInterface().map(TaskInterface::subnet));
    }

    private Optional<ServiceId> service(ResourceId hit) {
        return switch (hit) {
            case TaskId id -> find(Task.class, id).flatMap(Task::service);
            case ServiceId id -> Optional.of(id);
            default -> Optional.empty();
        };
    }

    private Optional<VpcId> vpc(ResourceId hit) {
        return switch (hit) {
            case VpcId id -> Optional.of(id);
            case ZoneId zone ->
                topology.subnets().stream().filter(subnet -> subnet.zone().equals(zone)).map(Subnet::vpc).findFirst();
            case InternetGatewayId id -> find(InternetGateway.class, id).map(InternetGateway::vpc);
            case LoadBalancerId id -> find(LoadBalancer.class, id).map(LoadBalancer::vpc);
            default -> subnet(hit).map(id -> topology.subnet(id).vpc());
        };
    }
}
