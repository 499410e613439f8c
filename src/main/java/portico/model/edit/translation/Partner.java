package portico.model.edit.translation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.id.ResourceId;
import portico.model.id.TargetGroupId;
import portico.model.net.Protocol;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * Who talks with a workload, and which of the two calls.
 *
 * @param balancer through which a call comes, where it does
 * @param calls whether the workload is called; else it is the one that calls
 */
record Partner(FlowEnd end, Optional<LoadBalancer> balancer, boolean calls) {

    private static final int HTTPS = 443;

    /** The internet through a balancer, another task that gets through, a database that is reached, or the internet. */
    static Partner of(Topology topology, List<Task> tasks) {
        Task first = tasks.getFirst();
        boolean listens = topology.definitionOf(first)
                .containers()
                .stream()
                .anyMatch(container -> !container.portMappings().isEmpty());
        Optional<LoadBalancer> balancer = balancer(topology, first);
        if (balancer.filter(LoadBalancer::internetFacing).isPresent()) {
            return new Partner(FlowEnd.Internet.CLIENT, balancer, true);
        }
        return (listens ? caller(topology, first, balancer) : called(topology, first))
                .orElseGet(() -> new Partner(FlowEnd.Internet.CLIENT, Optional.empty(), false));
    }

    private static Optional<LoadBalancer> balancer(Topology topology, Task task) {
        Set<TargetGroupId> groups = task.service()
                .map(topology::service)
                .stream()
                .flatMap(service -> service.loadBalancers().stream())
                .map(Service.LoadBalancing::targetGroup)
                .collect(Collectors.toUnmodifiableSet());
        return topology.all(LoadBalancer.class)
                .stream()
                .filter(it -> groups.stream().anyMatch(it::leadsTo))
                .findFirst();
    }

    /** The first of other definitions whose call arrives; where none does, the first. */
    private static Optional<Partner> caller(Topology topology, Task task, Optional<LoadBalancer> balancer) {
        FlowTracer tracer = new FlowTracer(topology);
        FlowEnd target = balancer.<FlowEnd>map(it -> new FlowEnd.At(it.id())).orElse(new FlowEnd.At(task.id()));
        List<FlowEnd> others = topology.tasks()
                .stream()
                .filter(it -> it.isPlaced() && !it.taskDefinition().equals(task.taskDefinition()))
                .<FlowEnd>map(it -> new FlowEnd.At(it.id()))
                .limit(50)
                .toList();
        return others.stream()
                .filter(it -> Flows.between(topology, it, target)
                        .filter(f -> tracer.trace(f).isDelivered())
                        .isPresent())
                .findFirst()
                .or(() -> others.stream().findFirst())
                .map(it -> new Partner(it, balancer, true));
    }

    private static Optional<Partner> called(Topology topology, Task task) {
        FlowTracer tracer = new FlowTracer(topology);
        FlowEnd from = new FlowEnd.At(task.id());
        return topology.all(Database.class)
                .stream()
                .<FlowEnd>map(it -> new FlowEnd.At(it.id()))
                .filter(it -> Flows.between(topology, from, it).filter(f -> tracer.trace(f).isDelivered()).isPresent())
                .findFirst()
                .map(it -> new Partner(it, Optional.empty(), false));
    }

    /** What an excerpt must hold for it. */
    Stream<ResourceId> ids() {
        return Stream.concat(end instanceof FlowEnd.At(var id) ? Stream.of(id) : Stream.empty(),
                balancer.stream().map(LoadBalancer::id));
    }

    /** The request, to or from this task. */
    Flow flow(Topology topology, Task task) {
        FlowEnd own = new FlowEnd.At(task.id());
        boolean inside = balancer.isPresent() && !(end instanceof FlowEnd.Internet);
        FlowEnd target = !calls ? end : inside ? new FlowEnd.At(balancer.orElseThrow().id()) : own;
        OptionalInt port = Flows.defaultPort(topology, target);
        Protocol protocol = calls ? Flows.defaultProtocol(topology, own) : Protocol.TCP;
        return new Flow(calls ? end : own, target, port.orElse(HTTPS), protocol);
    }
}
