package portico.format.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.topology.NetworkMode;

/**
 * What a task shows of its task definition. Which one that is, every task is asked; the rest, only those whose definition no file describes.
 *
 * @param definition the name that the ARN ends with; empty where the task does not tell
 */
record Glimpse(Item task, Optional<String> definition, boolean stopped) {

    /** @param ports bindings, and mappings that recordings tell */
    record Container(String name, Item item, List<Item> ports) {

        private static Stream<Container> of(Item item) {
            List<Item> ports = new ArrayList<>(item.items("portMappings"));
            ports.addAll(item.items("networkBindings"));
            return item.text("name").stream().map(name -> new Container(name, item, ports));
        }
    }

    static Glimpse of(Item task) {
        return new Glimpse(task, task.text("taskDefinitionArn").map(arn -> Arn.of(arn).tail()),
                DescribedTask.isStopped(task));
    }

    /** Told by some recordings. */
    Optional<NetworkMode> mode() {
        return task.has("networkMode") ? Words.of(NetworkMode.class, task.get("networkMode")) : Optional.empty();
    }

    /** Those with a name. */
    Stream<Container> containers() {
        return task.items("containers").stream().flatMap(Container::of);
    }
}
