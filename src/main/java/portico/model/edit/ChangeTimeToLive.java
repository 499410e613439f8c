package portico.model.edit;

import portico.model.id.ServiceId;
import portico.model.placement.Placer;
import portico.model.topology.Service;
import portico.model.topology.ServiceRegistry;
import portico.model.topology.Topology;

/** Tells how many seconds an answer of Cloud Map may be kept that names a service's tasks (R142). */
public record ChangeTimeToLive(ServiceId service, int seconds) implements Edit {

    @Override
    public String label() {
        return "Let answers for " + service + " be kept for " + seconds + " s";
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Service.class)
                .find(service)
                .filter(found -> seconds >= 0
                        && found.registry().filter(registry -> registry.ttlSeconds() != seconds).isPresent())
                .map(found -> topology.with(found.withRegistry(found.registry().map(this::kept))))
                .orElse(topology);
    }

    private ServiceRegistry kept(ServiceRegistry registry) {
        return registry.withTtlSeconds(seconds);
    }
}
