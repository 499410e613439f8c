package portico.format.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.topology.NetworkMode;

/**
 * What a task shows of its task definition.
 *
 * @param definition the name that the ARN ends with; empty where the task does not tell
 * @param mode told by some recordings
 * @param containers those with a name
 */
record Glimpse(Item task, Optional<String> definition, boolean stopped, Optional<NetworkMode> mode,
        List<Container> containers) {

    /** @param ports bindings, and mappings that recordings tell */
    record Container(String name, Item item, List<Item> ports) {

        private static Stream<Container> of(Item item) {
            return item.text("name")
                    .stream()
                    .map(name -> new Container(name, item,
                            Stream.of("portMappings", "networkBindings")
                                    .flatMap(list -> item.items(list).stream())
                                    .toList()));
        }
    }

    static Glimpse of(Item task) {
        return new Glimpse(task, task.text("taskDefinitionArn").map(arn -> Arn.of(arn).tail()),
                DescribedTask.isStopped(task), Words.of(NetworkMode.class, task.get("networkMode")),
                task.items("containers").stream().flatMap(Container::of).toList());
    }
}
