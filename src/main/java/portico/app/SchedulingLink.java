package portico.app;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import portico.controller.Selection;
import portico.model.edit.DrainInstance;
import portico.model.edit.Edit;
import portico.model.edit.LoseZone;
import portico.model.edit.PlaceMissingTasks;
import portico.model.edit.RebalanceZones;
import portico.model.edit.RestoreZone;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.model.placement.ZoneBalance;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;

/**
 * What a person asks of the scheduler: each wish is one edit, undone as one. What finds no room waits with its reasons.
 *
 * @param says told in a sentence why nothing came of a wish
 */
record SchedulingLink(Workspace workspace, Selection selection, Consumer<String> says) {

    /** Of the selected service, else of all. */
    void placeMissing() {
        apply(new PlaceMissingTasks(service()), () -> isAnyWaiting() ? "No host takes what waits; each task says why"
                : "Every task that is wanted runs");
    }

    /** Of the selected service, else of all. */
    void rebalance() {
        apply(new RebalanceZones(service()),
                () -> "Nothing to move: the tasks lie evenly, or ECS does not rebalance their service (R61)");
    }

    private void apply(Edit edit, Supplier<String> otherwise) {
        if (!workspace.apply(edit)) {
            says.accept(otherwise.get());
        }
    }

    private boolean isAnyWaiting() {
        Optional<ServiceId> of = service();
        return workspace.topology()
                .tasks()
                .stream()
                .anyMatch(task -> task.isWaiting() && (of.isEmpty() || task.service().equals(of)));
    }

    void drain() {
        selection.selected()
                .filter(InstanceId.class::isInstance)
                .map(InstanceId.class::cast)
                .ifPresent(id -> workspace.apply(new DrainInstance(id)));
    }

    boolean canDrain() {
        return selection.selected()
                .flatMap(id -> workspace.topology().find(id))
                .filter(it -> it instanceof ContainerInstance host && host.status() == InstanceStatus.ACTIVE)
                .isPresent();
    }

    boolean hasZone() {
        return selection.selected().flatMap(this::zone).isPresent();
    }

    /** Whether the agent of a host in that zone is silent, so that there is something to bring back. */
    boolean hasLostZone() {
        Topology topology = workspace.topology();
        return selection.selected()
                .flatMap(this::zone)
                .filter(zone -> topology.instances()
                        .stream()
                        .anyMatch(host -> !host.agent().connected()
                                && topology.subnet(host.subnet()).zone().equals(zone)))
                .isPresent();
    }

    void loseZone() {
        inZone(LoseZone::new);
    }

    void restoreZone() {
        inZone(RestoreZone::new);
    }

    private void inZone(Function<ZoneId, Edit> edit) {
        selection.selected().flatMap(this::zone).map(edit).ifPresent(workspace::apply);
    }

    private Optional<ServiceId> service() {
        return selection.selected().flatMap(id -> switch (id) {
            case ServiceId service -> Optional.of(service);
            case TaskId task -> workspace.topology().find(task).isPresent() ? workspace.topology().task(task).service()
                    : Optional.empty();
            default -> Optional.empty();
        });
    }

    /** A selected zone, that of a selected host or subnet, or in which a selected task runs, on a host or on Fargate. */
    private Optional<ZoneId> zone(ResourceId id) {
        Topology topology = workspace.topology();
        return id instanceof ZoneId zone ? Optional.of(zone) : topology.find(id).flatMap(found -> switch (found) {
            case Subnet subnet -> Optional.of(subnet.zone());
            case ContainerInstance host -> Optional.of(topology.subnet(host.subnet()).zone());
            case Task task -> ZoneBalance.zone(topology, task);
            default -> Optional.empty();
        });
    }
}
