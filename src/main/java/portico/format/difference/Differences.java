package portico.format.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import portico.format.Reading;
import portico.format.difference.Difference.Change;
import portico.format.difference.Difference.Detail;
import portico.format.document.DocumentWriter;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * What differs between two networks, resource by resource. Tasks get other ids, addresses and host ports at each start, so that they are counted
 * for each service and definition instead; what a network remembers of its past counts for nothing.
 */
public final class Differences {

    private static final String NETWORK = "network";
    private static final String TASKS = "tasks";

    private Differences() {}

    /** In the order of a document, those of the first network before those that only the second has. */
    public static List<Difference> between(Topology before, Topology after) {
        Map<String, Map<String, Json>> first = lists(before);
        Map<String, Map<String, Json>> second = lists(after);
        Set<String> kinds = new LinkedHashSet<>(first.keySet());
        kinds.addAll(second.keySet());
        List<Difference> differences = new ArrayList<>();
        kinds.forEach(kind -> add(kind, first.getOrDefault(kind, Map.of()), second.getOrDefault(kind, Map.of()),
                differences));
        return differences;
    }

    private static void add(String kind, Map<String, Json> before, Map<String, Json> after, List<Difference> out) {
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            if (!after.containsKey(id)) {
                out.add(new Difference(kind, id, Change.REMOVED, List.of()));
            } else if (!before.containsKey(id)) {
                out.add(new Difference(kind, id, Change.ADDED, List.of()));
            } else {
                List<Detail> details = MemberWalk.compare(before.get(id), after.get(id));
                Optional.of(details)
                        .filter(some -> !some.isEmpty())
                        .ifPresent(some -> out.add(new Difference(kind, id, Change.CHANGED, some)));
            }
        }
    }

    private static Map<String, Map<String, Json>> lists(Topology topology) {
        Map<String, Map<String, Json>> lists = new LinkedHashMap<>();
        SequencedMap<String, Json> whole = DocumentWriter.json(new Reading(topology, List.of(), List.of())).members();
        lists.put(NETWORK, Map.of(NETWORK, itself(whole)));
        whole.forEach((key, value) -> {
            if (!value.elements().isEmpty()) {
                lists.put(key, Elements.byId(value.elements()));
            }
        });
        lists.put(TASKS, tasks(topology));
        return lists;
    }

    /** What is said of the network as a whole: its Region, the settings of the account. What a file calls it is no part of it. */
    private static Json itself(SequencedMap<String, Json> whole) {
        SequencedMap<String, Json> members = new LinkedHashMap<>(whole);
        members.keySet().removeAll(Set.of("portico", "name"));
        members.values().removeIf(Json.Arr.class::isInstance);
        return new Json.Obj(members);
    }

    private static Map<String, Json> tasks(Topology topology) {
        Map<String, List<Task>> byOwner = topology.tasks()
                .stream()
                .collect(Collectors.groupingBy(
                        task -> task.service().map(Object::toString).orElse(task.taskDefinition().value()),
                        LinkedHashMap::new, Collectors.toList()));
        Map<String, Json> counts = new LinkedHashMap<>();
        byOwner.forEach((owner, tasks) -> counts.put(owner,
                new JsonObject().put("placed", tasks.stream().filter(Task::isPlaced).count())
                        .put("waiting", tasks.stream().filter(Task::isWaiting).count())
                        .build()));
        return counts;
    }
}
