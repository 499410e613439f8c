package portico.format.recording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import portico.format.Note;
import portico.format.json.Json;

/** The tasks of a snapshot. They are printed as ECS prints them, but for definitions inside, and for ARNs that stand at several of them. */
final class SnapshotTasks {

    private final Map<String, Integer> met = new HashMap<>();

    /** One of its own for each entry, whatever ARN it bears: each has its host and its ports. */
    Json task(Json task, String instanceArn, List<Note> notes, String source) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        if (task instanceof Json.Obj(var all, var _)) {
            members.putAll(all);
        }
        members.remove("taskDefinition");
        members.put("containerInstanceArn", new Json.Str(instanceArn, task.place()));
        task.text("taskArn").ifPresent(arn -> {
            int count = met.merge(arn, 1, Integer::sum);
            if (count > 1) {
                members.put("taskArn", new Json.Str(arn + "-" + count, task.place()));
                notes.add(Note.warning(source, task.place().toString(), "another task has the ARN " + arn
                        + "; this one is kept as one of its own, with -" + count + " behind it"));
            }
        });
        return new Json.Obj(members, task.place());
    }

    static List<Json> definitions(Json host) {
        return host.elements("tasks")
                .stream()
                .flatMap(task -> task.find("taskDefinition")
                        .filter(definition -> definition.text("taskDefinitionArn").isPresent())
                        .map(definition -> named(definition, task))
                        .stream())
                .toList();
    }

    /** A snapshot drops the names of containers; the task tells them in the same order, so far as it has as many. */
    private static Json named(Json definition, Json task) {
        List<Json> containers = new ArrayList<>();
        List<Json> running = task.elements("containers");
        for (Json container : definition.elements("containerDefinitions")) {
            int index = containers.size();
            Optional<Json> name = container.find("name")
                    .or(() -> index < running.size() ? running.get(index).find("name") : Optional.empty());
            containers.add(Respelling.at(container)
                    .say("name", "container-" + (index + 1))
                    .say("name", name)
                    .say("cpu", container.find("cpu"))
                    .say("memory", container.find("memory"))
                    .say("image", container.find("image"))
                    .say("portMappings", container.find("portMappings"))
                    .json());
        }
        return Respelling.at(definition)
                .say("taskDefinitionArn", definition.find("taskDefinitionArn"))
                .say("containerDefinitions", containers)
                .json();
    }
}
