package portico.model.flow.log;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.InterfaceId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.topology.Clusters;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Who people are: name, service, and the team by its tag. */
final class Parties {

    private final Topology topology;
    private final String teamTag;
    private final Clusters clusters;
    private final Map<ResourceId, Party> known = new HashMap<>();

    /** @param teamTag the key of the tag that names the team; upper and lower case are one */
    Parties(Topology topology, String teamTag) {
        this.topology = topology;
        this.teamTag = teamTag;
        clusters = Clusters.of(topology);
    }

    Party of(ResourceId owner, Optional<InterfaceId> nic) {
        return known.computeIfAbsent(owner, id -> make(id, nic));
    }

    private Party make(ResourceId id, Optional<InterfaceId> nic) {
        Optional<Resource> resource = topology.find(id);
        Optional<Service> service = resource
                .flatMap(r -> r instanceof Task task ? task.service().map(topology::service) : Optional.empty());
        Stream<ResourceId> tagged = Stream
                .of(nic.<ResourceId>map(n -> n).stream(), Stream.of(id), resource.stream().flatMap(this::above))
                .flatMap(ids -> ids);
        return new Party(id, resource.map(Resource::name).orElse(id.value()), service.map(Service::name),
                tagged.flatMap(each -> team(each).stream()).findFirst());
    }

    /** A task that the topology does not hold, as a line with ECS fields tells of it (R177). */
    Party gone(TaskId task, Optional<String> service) {
        return known.computeIfAbsent(task, _ -> lost(task, service));
    }

    private Party lost(TaskId task, Optional<String> service) {
        Optional<Service> named = topology.services()
                .stream()
                .filter(s -> service.filter(s.name()::equals).isPresent())
                .findFirst();
        return new Party(task, task.value(), service, named.flatMap(s -> team(s.id())));
    }

    /** Whose tags count for a resource that has none of its own. */
    private Stream<ResourceId> above(Resource resource) {
        return switch (resource) {
            case Task task -> Stream
                    .of(task.service().<ResourceId>map(id -> id).stream(),
                            Stream.<ResourceId>of(task.taskDefinition(), clusters.of(task)))
                    .flatMap(ids -> ids);
            case ContainerInstance host -> clusters.of(host).<ResourceId>map(id -> id).stream();
            default -> Stream.empty();
        };
    }

    private Optional<String> team(ResourceId id) {
        return topology.labels()
                .tagsOf(id)
                .entrySet()
                .stream()
                .filter(tag -> tag.getKey().equalsIgnoreCase(teamTag) && !tag.getValue().isBlank())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
