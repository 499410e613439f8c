package portico.format.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portico.format.Note.Severity;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskStatus;

/** Tasks that a service only counts: those that run somewhere, and those that AWS could not place and keeps no object for (R48). */
final class CountedTasks {

    /** A service, and what the files count of its tasks. */
    private record Counted(Item item, Service service) {}

    private final Desk desk;
    private final References references;
    private final Map<ServiceId, Integer> told = new HashMap<>();

    CountedTasks(Desk desk) {
        this.desk = desk;
        this.references = desk.references();
    }

    void read() {
        desk.draft().all(Task.class).forEach(this::count);
        List<Counted> services = desk.found()
                .all(Kind.SERVICE)
                .stream()
                .flatMap(item -> desk.draft()
                        .find(Service.class, serviceOf(item))
                        .map(service -> new Counted(item, service))
                        .stream())
                .toList();
        List<Task> strays = desk.draft()
                .all(Task.class)
                .filter(task -> task.service().isEmpty() && desk.draft().unresolved().contains(task.id()))
                .toList();
        List<Counted> lacking = services.stream().filter(it -> started(it.item()) > told(it.service().id())).toList();
        lacking.forEach(it -> running(it.item(), it.service(), strays, lacking.size()));
        services.forEach(it -> waiting(it.item(), it.service()));
        dropUnused(strays);
    }

    /** Strays that found their service have that service's definition, and no longer the placeholder they came with. */
    private void dropUnused(List<Task> strays) {
        Set<TaskDefinitionId> used = desk.draft().all(Task.class).map(Task::taskDefinition).collect(Collectors.toSet());
        strays.stream()
                .map(Task::taskDefinition)
                .filter(definition -> !used.contains(definition))
                .forEach(desk.draft()::drop);
    }

    private ServiceId serviceOf(Item item) {
        return references.serviceId(Kind.SERVICE.keyOf(item).orElseThrow());
    }

    /** Those that stop count neither as running nor as pending any more, though they still hold what they hold (R94). */
    private int told(ServiceId id) {
        return told.getOrDefault(id, 0);
    }

    private Task count(Task task) {
        if (task.isWanted()) {
            task.service().ifPresent(id -> told.merge(id, 1, Integer::sum));
        }
        return task;
    }

    private static int started(Item item) {
        int started = Math.max(0, item.number("runningCount").orElse(0))
                + Math.max(0, item.number("pendingCount").orElse(0));
        return Math.min(started, ServiceRecords.MOST_TASKS);
    }

    /** Tasks that are known to run and that nobody describes are the service's own where it alone lacks some; the rest stand as unresolved. */
    private void running(Item item, Service service, List<Task> strays, int lackingServices) {
        int untold = started(item) - told(service.id());
        desk.remarks()
                .add(Severity.WARNING, "tasks that are only counted", item, "of the " + started(item)
                        + " tasks that service " + service.id() + " runs, no file describes " + untold);
        int known = lackingServices == 1 ? Math.min(untold, strays.size()) : 0;
        strays.stream()
                .limit(known)
                .forEach(stray -> desk.draft()
                        .replace(count(task(stray.id(), service, stray.status(), stray.placement()))));
        names(service, untold - known).forEach(id -> desk.draft()
                .addUnresolved(count(task(id, service, TaskStatus.RUNNING,
                        Optional.of(new Placement(Optional.empty(), Optional.empty(), List.of(), Map.of()))))));
    }

    private void waiting(Item item, Service service) {
        int missing = service.desiredCount() - Math.max(started(item), told(service.id()));
        names(service, missing)
                .forEach(id -> desk.draft().add(task(id, service, TaskStatus.PROVISIONING, Optional.empty()), item));
    }

    /** Ids that no task has yet. */
    private List<TaskId> names(Service service, int count) {
        List<TaskId> names = new ArrayList<>();
        IntStream.iterate(1, i -> i + 1)
                .takeWhile(i -> names.size() < count)
                .mapToObj(i -> new TaskId(service.id() + "-" + i))
                .filter(id -> desk.draft().find(Task.class, id).isEmpty())
                .forEach(names::add);
        return names;
    }

    private static Task task(TaskId id, Service service, TaskStatus status, Optional<Placement> place) {
        Task wanted = Task.wantedBy(service, id);
        return place.map(wanted::placedAt).orElse(wanted).withStatus(status);
    }
}
