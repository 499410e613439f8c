package portico.format.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ServiceId;

/** Task sets, in which services with an external deployment controller keep what other services say themselves. */
final class TaskSets {

    private final Desk desk;

    TaskSets(Desk desk) {
        this.desk = desk;
    }

    /** The service's own, else those that describe-task-sets tells of it. */
    Stream<Item> of(Item service) {
        Optional<String> key = Kind.SERVICE.keyOf(service);
        return Stream.concat(service.items("taskSets").stream(),
                told().filter(set -> key.isPresent() && key(set).equals(key)));
    }

    private Stream<Item> told() {
        return desk.found().all(Kind.TASK_SET).stream();
    }

    /** Those of services that no file describes. */
    List<Item> alone() {
        return told().filter(set -> key(set).filter(key -> desk.found().find(Kind.SERVICE, key).isEmpty()).isPresent())
                .toList();
    }

    /** Cluster and service stand in the ARN of a task set: {@code task-set/CLUSTER/SERVICE/ecs-svc/ID}. */
    static Optional<String> key(Item set) {
        String[] parts = set.text("taskSetArn").map(arn -> Arn.of(arn).resource()).orElse("").split("/", -1);
        return parts.length > 3 && !parts[1].isBlank() && !parts[2].isBlank() ? Optional.of(parts[1] + "/" + parts[2])
                : Optional.empty();
    }

    /** As many as its sets have worked out. */
    int desired(ServiceId id) {
        return told().filter(set -> key(set).map(desk.references()::serviceId).filter(id::equals).isPresent())
                .mapToInt(set -> set.number("computedDesiredCount").orElse(0))
                .filter(count -> count > 0)
                .sum();
    }
}
