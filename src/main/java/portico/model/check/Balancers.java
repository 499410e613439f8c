package portico.model.check;

import portico.model.topology.LoadBalancer;
import portico.model.topology.Service;

/** Which load balancers stand before which services. */
final class Balancers {

    private Balancers() {}

    static boolean serves(LoadBalancer balancer, Service service) {
        return balancer.listeners()
                .stream()
                .flatMap(listener -> listener.rules().stream())
                .anyMatch(rule -> service.loadBalancers()
                        .stream()
                        .anyMatch(balancing -> balancing.targetGroup().equals(rule.targetGroup())));
    }
}
