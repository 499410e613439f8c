package portico.model.flow;

import java.util.Optional;
import portico.model.id.InterfaceId;
import portico.model.id.OutsideEndpointId;
import portico.model.id.ResourceId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Cluster;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.InternetGateway;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.NetworkAcl;
import portico.model.topology.NetworkMode;
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

/** Finds where the ends of flows stand. */
final class Locations {

    private final Topology topology;
    private final Interfaces interfaces;

    Locations(Topology topology, Interfaces interfaces) {
        this.topology = topology;
        this.interfaces = interfaces;
    }

    Location of(FlowEnd end) {
        return switch (end) {
            case FlowEnd.Internet internet -> new Location.Outside(Optional.empty(), internet.address());
            case FlowEnd.Vacant vacant -> new Location.Outside(Optional.empty(), vacant.address());
            case FlowEnd.At at -> topology.find(at.id()).map(this::of).orElseGet(() -> unknown(at.id()));
        };
    }

    /** Where somebody stands who sends: endpoints only answer. */
    Location sender(FlowEnd end) {
        return switch (of(end)) {
            case Location.Outside at when end instanceof FlowEnd.Vacant -> vacant(at.address());
            case Location.InterfaceEndpoint at -> nowhere(Hop.Place.VPC_ENDPOINT, at.endpoint(), "only answers");
            case Location.GatewayEndpoint at -> nowhere(Hop.Place.VPC_ENDPOINT, at.endpoint(), "only answers");
            case Location.Balanced at when at.balancer().nodes().isEmpty() -> nodeless(at.balancer());
            case Location at -> at;
        };
    }

    /** Where somebody stands who is asked. */
    Location receiver(FlowEnd end, Location sender) {
        return switch (of(end)) {
            case Location.InterfaceEndpoint at when at.endpoint().interfaces().isEmpty() ->
                nowhere(Hop.Place.VPC_ENDPOINT, at.endpoint(), "has no interface in any subnet");
            case Location.InterfaceEndpoint at when sender instanceof Location.Outside ->
                nowhere(Hop.Place.VPC_ENDPOINT, at.endpoint(), "serves its own VPC only");
            case Location.GatewayEndpoint at when MachinePath.isOutside(sender) ->
                nowhere(Hop.Place.VPC_ENDPOINT, at.endpoint(), "serves its own VPC only");
            case Location.Outside at when end instanceof FlowEnd.Vacant && MachinePath.isOutside(sender) ->
                vacant(at.address());
            case Location.Outside at when sender instanceof Location.Outside ->
                new Location.Nowhere(Hop.Place.OUTSIDE_ENDPOINT, new OutsideEndpointId(at.address().toString()),
                        at.endpoint().map(OutsideEndpoint::name).orElse("internet"), Rules.INTERNET_GATEWAY,
                        "is outside, as the sender is: the way does not lead through this network");
            case Location.OnHost at when isElsewhere(at.instance(), sender) -> outside(at.instance());
            case Location.Balanced at when at.balancer().nodes().isEmpty() -> nodeless(at.balancer());
            case Location at -> at;
        };
    }

    /** Whether both stand outside, and not on one machine. */
    private static boolean isElsewhere(ContainerInstance machine, Location sender) {
        boolean together = sender instanceof Location.OnHost at && at.instance().id().equals(machine.id());
        return machine.isExternal() && MachinePath.isOutside(sender) && !together;
    }

    private static Location outside(ContainerInstance machine) {
        return new Location.Nowhere(Hop.Place.HOST_INTERFACE, machine.id(), machine.name(), Rules.MACHINE_OUTSIDE,
                "is outside of AWS, as the sender is: the way does not lead through this network");
    }

    private static Location vacant(Ipv4Address address) {
        return new Location.Nowhere(Hop.Place.VPC_ROUTER, new InterfaceId(address.toString()), address.toString(),
                Rules.ADDRESS_GONE, "is held by nobody");
    }

    private static Location nodeless(LoadBalancer balancer) {
        return new Location.Nowhere(Hop.Place.LOAD_BALANCER, balancer.id(), balancer.name(), Rules.BALANCER_ZONES,
                "has no node in any subnet");
    }

    private Location of(Resource resource) {
        return switch (resource) {
            case Task task -> of(task);
            case Service service -> of(service);
            case ContainerInstance instance -> new Location.InHost(Optional.empty(), instance, interfaces.of(instance));
            case Database database -> new Location.AtDatabase(database, interfaces.of(database));
            case LoadBalancer balancer -> new Location.Balanced(balancer);
            case VpcEndpoint endpoint ->
                endpoint.type() == VpcEndpoint.Type.GATEWAY ? new Location.GatewayEndpoint(endpoint)
                        : new Location.InterfaceEndpoint(endpoint);
            case OutsideEndpoint outside -> new Location.Outside(Optional.of(outside), outside.address());
            case Cluster _,Vpc _,Subnet _,RouteTable _,InternetGateway _,NatGateway _,VpcPeeringConnection _,NetworkAcl _,SecurityGroup _,TaskDefinition _,TargetGroup _ ->
                nowhere(Hop.Place.VPC_ROUTER, resource, "opens no connections and takes none");
        };
    }

    Location of(Task task) {
        if (!task.isPlaced()) {
            return new Location.Nowhere(Hop.Place.TASK, task.id(), task.name(), Rules.NO_PLACE,
                    "waits for a place, so it has no address");
        }
        NetworkMode mode = topology.definitionOf(task).networkMode();
        if (mode == NetworkMode.NONE) {
            return new Location.Nowhere(Hop.Place.TASK, task.id(), task.name(), Rules.NO_NETWORK,
                    "network mode none: only loopback inside the container",
                    Optional.of(task).filter(t -> t.instance().isPresent()));
        }
        return task.networkInterface()
                .<Location>map(nic -> new Location.OwnInterface(task, interfaces.of(task, nic)))
                .or(() -> task.instance().map(topology::instance).map(instance -> onHost(task, mode, instance)))
                .orElseGet(() -> nowhere(Hop.Place.TASK, task, "has neither an interface nor a host"));
    }

    /** Where the address of a task is; empty for one without. */
    Optional<ZoneId> zoneOf(Task task) {
        return Addressing.zoneOf(of(task));
    }

    private Location onHost(Task task, NetworkMode mode, ContainerInstance instance) {
        return switch (mode) {
            case HOST -> new Location.InHost(Optional.of(task), instance, interfaces.of(instance));
            case BRIDGE, DEFAULT -> new Location.OnBridge(task, instance, interfaces.of(instance));
            case AWSVPC, NONE -> nowhere(Hop.Place.TASK, task, "has no interface yet");
        };
    }

    /** A service stands for its first task that has a place. */
    private Location of(Service service) {
        return topology.tasks()
                .stream()
                .filter(t -> t.isPlaced() && t.service().equals(Optional.of(service.id())))
                .findFirst()
                .map(this::of)
                .orElseGet(() -> new Location.Nowhere(Hop.Place.TASK, service.id(), service.name(), Rules.NO_PLACE,
                        "has no task with a place"));
    }

    private static Location unknown(ResourceId id) {
        return new Location.Nowhere(Hop.Place.VPC_ROUTER, id, id.value(), Rules.TASK_INTERFACE,
                "is not in this topology");
    }

    private static Location nowhere(Hop.Place place, Resource resource, String why) {
        return new Location.Nowhere(place, resource.id(), resource.name(), Rules.TASK_INTERFACE, why);
    }
}
