package portico.model.flow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Which placed tasks run on a host and which belong to a service: looked for once, when they are first asked for. Any thread may ask. */
final class Tenancy {

    private final Topology topology;
    private final Map<InstanceId, List<Task>> hosts = new ConcurrentHashMap<>();
    private final Map<ServiceId, List<Task>> services = new ConcurrentHashMap<>();

    Tenancy(Topology topology) {
        this.topology = topology;
    }

    List<Task> on(InstanceId host) {
        return hosts.computeIfAbsent(host,
                id -> topology.tasks()
                        .stream()
                        .filter(t -> t.isPlaced() && t.instance().filter(id::equals).isPresent())
                        .toList());
    }

    List<Task> of(ServiceId service) {
        return services.computeIfAbsent(service,
                id -> topology.tasks()
                        .stream()
                        .filter(t -> t.isPlaced() && t.service().filter(id::equals).isPresent())
                        .toList());
    }
}
