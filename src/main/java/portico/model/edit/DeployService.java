package portico.model.edit;

import portico.model.id.ServiceId;
import portico.model.placement.Deployment;
import portico.model.placement.Placer;
import portico.model.topology.Service;
import portico.model.topology.Topology;

/** A new deployment of a service as it stands: every task gives way to a new one, as far as there is room for it (R60). */
public record DeployService(ServiceId service) implements Edit {

    @Override
    public String label() {
        return "Deploy " + service + " anew";
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return topology.table(Service.class)
                .find(service)
                .filter(found -> !found.daemon())
                .map(found -> Deployment.of(topology, found, found.taskDefinition(), placer).after())
                .orElse(topology);
    }
}
