package portico.format.describe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import portico.format.Note.Severity;
import portico.model.id.InstanceId;
import portico.model.id.InterfaceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementRules;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;

/** Tasks that no file describes: those only listed, and those an interface was made for (R189). */
final class UntoldTasks {

    private final Desk desk;
    private final References references;
    private final Interfaces interfaces;

    UntoldTasks(Desk desk, Interfaces interfaces) {
        this.desk = desk;
        this.references = desk.references();
        this.interfaces = interfaces;
    }

    void read() {
        desk.found().onlyListed(Kind.TASK).forEach(this::listed);
        interfaces.ofUnknownTasks().forEach(this::behind);
    }

    private void listed(Map.Entry<String, Item> entry) {
        TaskId id = new TaskId(entry.getKey());
        desk.remarks()
                .add(Severity.WARNING, "tasks that are only listed", entry.getValue(),
                        "task " + id + " is listed and not described: where it runs is not known");
        desk.draft()
                .addUnresolved(
                        new Task(id, references.cluster(entry.getValue(), Arn::cluster), unknown(NetworkMode.BRIDGE),
                                Optional.empty(), LaunchType.EC2, TaskStatus.RUNNING, Optional.empty(),
                                Optional.of(new Placement(Optional.empty(), Optional.empty(), List.of(), Map.of())),
                                PlacementRules.NONE));
    }

    private void behind(String attachment, Eni eni) {
        desk.remarks()
                .add(Severity.WARNING, "interfaces of undescribed tasks", eni.item(),
                        "ECS made " + eni.id() + " for a task that no file describes");
        Optional<InstanceId> instance = eni.instance().map(InstanceId::new);
        instance.ifPresent(id -> desk.draft().mention(id, eni.item()));
        TaskInterface.Kind kind = eni.type().equals("branch") ? TaskInterface.Kind.BRANCH
                : instance.isPresent() ? TaskInterface.Kind.TASK : TaskInterface.Kind.FARGATE;
        TaskInterface door = new TaskInterface(new InterfaceId(eni.id()), kind,
                references.subnet(eni.subnet(), eni.vpc(), eni.item().get("AvailabilityZone")),
                desk.values().address(eni.address()).orElseGet(desk.values()::unknownAddress),
                desk.values().address(eni.publicAddress()), references.groups(eni.groups()));
        interfaces.takeTask(eni);
        desk.draft()
                .addUnresolved(new Task(new TaskId(attachment), unknown(NetworkMode.AWSVPC), Optional.empty(),
                        instance.isPresent() ? LaunchType.EC2 : LaunchType.FARGATE, TaskStatus.RUNNING,
                        Optional.empty(),
                        Optional.of(new Placement(instance, Optional.of(door), List.of(), Map.of()))));
    }

    private TaskDefinitionId unknown(NetworkMode mode) {
        TaskDefinitionId id = new TaskDefinitionId("unknown-" + mode.apiName());
        desk.draft()
                .addUnresolved(new TaskDefinition(id, id.value(), 1, mode, Set.of(), OptionalInt.empty(),
                        OptionalInt.empty(), List.of(), Set.of()));
        return id;
    }
}
