package portico.model.check;

import java.util.List;
import java.util.function.Consumer;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.topology.Topology;

/** What keeps deployments from moving, service by service, with the counts from which it follows. */
record FoundOfDeployments(List<Rolling> services) implements Found {

    static FoundOfDeployments of(Topology topology, Capacity capacity) {
        return new FoundOfDeployments(
                topology.services().stream().map(service -> Rolling.of(topology, capacity, service)).toList());
    }

    @Override
    public void forEach(Consumer<Finding> action) {
        services.forEach(service -> DeploymentBlocked.finding(service).ifPresent(action));
    }

    @Override
    public Found after(Recount recount) {
        return new FoundOfDeployments(services.stream().map(service -> service.after(recount)).toList());
    }
}
