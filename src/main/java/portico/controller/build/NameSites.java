package portico.controller.build;

import java.util.List;
import java.util.Optional;
import portico.model.edit.AddResource;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.ServiceRegistry;
import portico.model.topology.Topology;
import portico.view.sheet.Row;

/** Which name a service would get in Cloud Map. */
record NameSites(Topology topology) {
    /** What consoles propose, as the API has no default (R142). */
    private static final int TTL_SECONDS = 60;

    Site of(Service service) {
        NetworkMode mode = topology.taskDefinition(service.taskDefinition()).networkMode();
        if (service.registry().isPresent()) {
            return new Site.Refused(service.id(), "Has a name",
                    service.name() + " is " + service.registry().get().dnsName() + " already; one name is the limit");
        }
        if (mode == NetworkMode.NONE) {
            // R138
            return new Site.Refused(service.id(), "No name without a network", "Mode none has nothing to be found at");
        }
        ServiceRegistry registry = new ServiceRegistry(service.name() + ".local", TTL_SECONDS);
        String records = mode == NetworkMode.AWSVPC ? "A records" : "SRV records";
        return new Site.Free(service.id(), new AddResource(service.withRegistry(Optional.of(registry))), service.id(),
                service.name() + " gets a name",
                registry.dnsName() + ", " + records + ", kept for " + TTL_SECONDS + " s",
                List.of(Row.Fact.mono("Name", registry.dnsName()), Row.Fact.of("Records", records),
                        Row.Fact.of("Answers kept", TTL_SECONDS + " s")));
    }
}
