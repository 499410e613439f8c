package portico.controller.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import portico.model.capacity.Capacity;
import portico.model.edit.AddResource;
import portico.model.edit.AddResources;
import portico.model.edit.Edit;
import portico.model.id.ResourceId;
import portico.model.id.TargetGroupId;
import portico.model.id.VpcId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.Service.LoadBalancing;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.view.sheet.Row;

/** A load balancer before a VPC or before one of its services. */
record BalancerSites(Topology topology, Capacity capacity, Blueprints blueprints) {

    /** With a listener that leads nowhere yet. */
    Site before(VpcId vpc) {
        return site(vpc, "the VPC", balancer(vpc, List.of()), AddResource::new);
    }

    /** With a target group of the service's tasks. */
    Site before(Service service) {
        Optional<LoadBalancing> entry = entry(service);
        Optional<VpcId> vpc = vpc(service);
        if (entry.isEmpty() || vpc.isEmpty()) {
            return new Site.Refused(service.id(), "Nothing to serve",
                    service.name() + (entry.isEmpty() ? " has no container port" : " runs in no VPC yet"));
        }
        TargetGroup group = group(service, vpc.get(), entry.get());
        return site(service.id(), service.name(), balancer(vpc.get(), List.of(new LoadBalancer.Rule("*", group.id()))),
                it -> new AddResources("Add " + it.name(), List.of(group, it, service.balancedBy(entry.get()))));
    }

    private Optional<LoadBalancer> balancer(VpcId vpc, List<LoadBalancer.Rule> rules) {
        return new BalancerBlueprints(topology, capacity, blueprints).balancer(vpc, rules);
    }

    private Site site(ResourceId place, String before, Optional<LoadBalancer> balancer,
            Function<LoadBalancer, Edit> edit) {
        return balancer
                .<Site>map(it -> new Site.Free(place, edit.apply(it), it.id(), "Fits in front of " + before,
                        it.nodes().size() + " nodes, " + (it.internetFacing() ? "internet-facing" : "internal")
                                + ", HTTP " + BalancerBlueprints.PORT,
                        nodes(it)))
                .orElseGet(() -> new Site.Refused(place, "Needs two zones", "A subnet in each of two zones, with "
                        + BalancerBlueprints.ROOM + " addresses free, is the least"));
    }

    private List<Row> nodes(LoadBalancer balancer) {
        return balancer.nodes()
                .stream()
                .<Row>map(node -> Row.Fact.mono("Node in " + topology.subnet(node.subnet()).name(), node.privateIp()))
                .toList();
    }

    private Optional<VpcId> vpc(Service service) {
        return topology.tasks()
                .stream()
                .filter(task -> task.service().equals(Optional.of(service.id())))
                .flatMap(task -> subnet(task).stream())
                .findFirst()
                .or(() -> service.networkConfiguration()
                        .flatMap(network -> network.subnets().stream().findFirst())
                        .map(topology::subnet))
                .map(Subnet::vpc);
    }

    private Optional<Subnet> subnet(Task task) {
        return task.networkInterface()
                .map(TaskInterface::subnet)
                .or(() -> task.instance().map(id -> topology.instance(id).subnet()))
                .map(topology::subnet);
    }

    /** The first container with a port, and that port. */
    private Optional<LoadBalancing> entry(Service service) {
        TargetGroupId id = blueprints.free(n -> new TargetGroupId("tg-" + service.name() + (n == 1 ? "" : "-" + n)));
        return topology.taskDefinition(service.taskDefinition())
                .containers()
                .stream()
                .filter(container -> !container.portMappings().isEmpty())
                .findFirst()
                .map(it -> new LoadBalancing(id, it.name(), it.portMappings().getFirst().containerPort()));
    }

    /** The type follows from the network mode (R124). */
    private TargetGroup group(Service service, VpcId vpc, LoadBalancing entry) {
        boolean own = topology.taskDefinition(service.taskDefinition()).networkMode() == NetworkMode.AWSVPC;
        return new TargetGroup(entry.targetGroup(), entry.targetGroup().value(), vpc,
                own ? TargetGroup.TargetType.IP : TargetGroup.TargetType.INSTANCE, "HTTP", entry.containerPort(),
                List.of());
    }
}
