package portico.view.sheet;

import java.util.List;
import java.util.stream.Stream;
import portico.model.discovery.Names;
import portico.model.id.ResourceId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** What may be offered as an end of a request, by the words that mean it. */
public final class EndChoices {
    private EndChoices() {}

    /** The internet, services and tasks first, then what they talk to, then hosts. */
    public static List<String> of(Topology topology) {
        return Stream.of(Stream.of("internet"), topology.services().stream().map(service -> service.id().value()),
                all(topology, LoadBalancer.class), all(topology, Database.class), all(topology, OutsideEndpoint.class),
                all(topology, VpcEndpoint.class), topology.tasks().stream().map(task -> task.id().value()),
                all(topology, ContainerInstance.class)).flatMap(words -> words).distinct().toList();
    }

    /** Whom somebody may call: the names that are looked up too. */
    public static List<String> called(Topology topology) {
        return Stream.concat(of(topology).stream(), new Names(topology).all()).distinct().toList();
    }

    private static <R extends Resource> Stream<String> all(Topology topology, Class<R> kind) {
        return topology.all(kind).stream().map(resource -> resource.id().value());
    }

    /** Whether a subject may be an end of a request. */
    public static boolean holds(Resource subject) {
        return switch (subject) {
            case Service _,LoadBalancer _,Database _,OutsideEndpoint _,VpcEndpoint _,Task _,ContainerInstance _ -> true;
            default -> false;
        };
    }

    /** The words that mean this subject. */
    public static String text(Topology topology, ResourceId subject) {
        return topology.find(subject).map(resource -> resource.id().value()).orElse("");
    }
}
