package portico.model.flow.reach;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.flow.FlowEnd;
import portico.model.id.LoadBalancerId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TargetGroupId;
import portico.model.net.Protocol;
import portico.model.topology.LoadBalancer;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** Whom load balancers open connections to: the ports that services register in their target groups (R125), and nobody else. */
record Registrations(Topology topology) {

    boolean asks(ReachEnd from, ReachEnd to, ListeningPort port) {
        return switch (from.subject()) {
            case FlowEnd.At(LoadBalancerId balancer) -> registered(balancer, to, port);
            case FlowEnd.At _,FlowEnd.Internet _,FlowEnd.Vacant _ -> true;
        };
    }

    private boolean registered(LoadBalancerId balancer, ReachEnd to, ListeningPort port) {
        return to.subject() instanceof FlowEnd.At(ServiceId service) && behind(balancer, service)
                .anyMatch(l -> port.protocol() == Protocol.TCP && port.ports().contains(l.containerPort()));
    }

    private Stream<Service.LoadBalancing> behind(LoadBalancerId balancer, ServiceId service) {
        return topology.table(LoadBalancer.class)
                .find(balancer)
                .stream()
                .flatMap(b -> topology.service(service)
                        .loadBalancers()
                        .stream()
                        .filter(l -> b.leadsTo(l.targetGroup())));
    }

    /** Services that share a target group with any of these: who gets requests there depends on all of them (R134). */
    Stream<ResourceId> besides(Set<ResourceId> services) {
        Set<TargetGroupId> groups = services.stream()
                .filter(ServiceId.class::isInstance)
                .flatMap(id -> topology.table(Service.class).find((ServiceId) id).stream())
                .flatMap(service -> service.loadBalancers().stream())
                .map(Service.LoadBalancing::targetGroup)
                .collect(Collectors.toSet());
        return groups.isEmpty() ? Stream.empty()
                : topology.services()
                        .stream()
                        .filter(s -> s.loadBalancers().stream().anyMatch(l -> groups.contains(l.targetGroup())))
                        .map(Service::id);
    }

    /** The balancers behind which any of these services answers. */
    Stream<ResourceId> fronting(Set<ResourceId> services) {
        return topology.all(LoadBalancer.class)
                .stream()
                .map(LoadBalancer::id)
                .filter(id -> services.stream()
                        .anyMatch(s -> s instanceof ServiceId service && behind(id, service).findAny().isPresent()))
                .map(id -> id);
    }
}
