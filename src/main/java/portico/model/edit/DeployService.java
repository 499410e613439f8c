package portico.model.edit;

import java.util.Optional;
import portico.model.id.ServiceId;
import portico.model.placement.Deployment;
import portico.model.placement.Placer;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/**
 * A new deployment of a service as it stands: every task gives way to a new one, as far as there is room for it (R60).
 *
 * @param rehearsal what comes of it in one topology, where somebody has looked already
 */
public record DeployService(ServiceId service, Optional<Rehearsal> rehearsal) implements Edit {

    /** A deployment that was rehearsed in this topology. */
    public record Rehearsal(Topology before, Deployment deployment) {}

    public DeployService(ServiceId service) {
        this(service, Optional.empty());
    }

    /** The same, which need not be rehearsed again in this very topology. */
    public static DeployService rehearsed(Topology topology, Deployment deployment) {
        return new DeployService(deployment.service().id(), Optional.of(new Rehearsal(topology, deployment)));
    }

    @Override
    public String label() {
        return "Deploy " + service + " anew";
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the very topology, or it is rehearsed
    public Topology applyTo(Topology topology, Placer placer) {
        return rehearsal.filter(done -> done.before() == topology)
                .map(Rehearsal::deployment)
                .or(() -> topology.table(Service.class)
                        .find(service)
                        .filter(found -> !found.daemon())
                        .map(found -> Deployment.of(topology, found, found.taskDefinition(), placer)))
                .map(Deployment::after)
                .orElse(topology);
    }
}
