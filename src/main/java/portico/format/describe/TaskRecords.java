package portico.format.describe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import portico.format.Note.Severity;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Fact;
import portico.model.topology.NetworkMode;
import portico.model.topology.PlacementRules;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;

/** Tasks that describe-tasks tells of, joined with their instance, their interface and their service (R188). */
final class TaskRecords {

    private final Desk desk;
    private final References references;
    private final InstanceRecords instances;
    private final TaskNetwork network;
    private final TaskBindings bindings;
    private final Function<Map.Entry<String, Item>, DescribedTask> reader;
    private final Ahead<Optional<DescribedTask>> ahead;

    TaskRecords(Desk desk, InstanceRecords instances, Interfaces interfaces) {
        this.desk = desk;
        this.references = desk.references();
        this.instances = instances;
        this.network = new TaskNetwork(desk, interfaces);
        this.bindings = new TaskBindings(desk);
        Map<String, String> deployments = Deployments.byId(desk.found());
        this.reader = task -> DescribedTask.of(task, desk.found(), deployments, interfaces);
        this.ahead = desk.ahead(desk.found().byKey(Kind.TASK).entrySet(),
                task -> DescribedTask.unlessRefused(() -> reader.apply(task)));
    }

    void read() {
        desk.each(Kind.TASK, ahead, (key, item) -> reader.apply(Map.entry(key, item)), this::task);
        bindings.note();
    }

    private void task(DescribedTask task) {
        Item item = task.item();
        if (task.stopped()) {
            network.take(task);
            desk.remarks()
                    .add(Severity.INFO, "stopped tasks", item,
                            "task " + task.id() + " has stopped and holds nothing any more (R94): "
                                    + item.text("stoppedReason").orElse("no reason given"));
            return;
        }
        TaskDefinition definition = definition(task);
        Optional<ServiceId> service = task.member().map(member -> references.service(member.service(), member.group()));
        Optional<AwsvpcConfiguration> configuration = service.flatMap(s -> desk.draft().find(Service.class, s))
                .flatMap(Service::networkConfiguration);
        Optional<Placement> place = placement(task, definition, configuration);
        if (place.filter(taken -> !taken.bridgeAddresses().isEmpty()).isPresent()) {
            desk.assume(Task.class, task.id().value(), Fact.BRIDGE_ADDRESS,
                    "no AWS output tells it, and Docker takes the lowest free one (R154)");
        }
        desk.draft()
                .add(new Task(task.id(), cluster(task), definition.id(), service, task.compute(), task.status(),
                        service.isPresent() ? Optional.empty() : own(task, place), place, PlacementRules.NONE,
                        task.stop()), item);
    }

    private Optional<ClusterId> cluster(DescribedTask task) {
        return references.clusterOf(task.item(), "taskArn");
    }

    private TaskDefinition definition(DescribedTask task) {
        Item told = task.definition();
        TaskDefinitionId named = told.text()
                .map(arn -> references.definition(arn, told))
                .orElseGet(() -> new TaskDefinitionId(task.id() + ":unknown"));
        return desk.draft().find(TaskDefinition.class, named).orElseGet(() -> {
            NetworkMode mode = task.attachment().isPresent() || task.isFargate() ? NetworkMode.AWSVPC
                    : NetworkMode.BRIDGE;
            TaskDefinition unknown = new TaskDefinition(named, task.id().value(), 1, mode, Set.of(),
                    OptionalInt.empty(), OptionalInt.empty(), List.of(), Set.of());
            desk.remarks()
                    .add(Severity.WARNING, "tasks without a definition", task.item(),
                            "no file tells the task definition of task " + task.id());
            desk.draft().addUnresolved(unknown);
            return unknown;
        });
    }

    private Optional<Placement> placement(DescribedTask task, TaskDefinition definition,
            Optional<AwsvpcConfiguration> configuration) {
        Item item = task.item();
        Optional<InstanceId> instance = task.isFargate() ? Optional.empty()
                : task.home().hostKey().map(key -> instances.idOf(key, task.home().host()));
        if (task.isStarting() && instance.isEmpty() && !task.hasAddress()) {
            return Optional.empty();
        }
        if (instance.isEmpty() && !task.isFargate()) {
            desk.remarks()
                    .add(Severity.WARNING, "tasks without an instance", item,
                            "no file tells which instance runs this task");
        }
        Optional<TaskInterface> eni = definition.networkMode() == NetworkMode.AWSVPC
                ? Optional.of(network.of(task, kind(task.isFargate(), instance), configuration))
                : Optional.empty();
        return Optional
                .of(new Placement(instance, eni, eni.isPresent() ? List.of() : bindings.bindings(item, definition),
                        bindings.bridgeAddresses(item, definition, instance), task.startedAt()));
    }

    private TaskInterface.Kind kind(boolean fargate, Optional<InstanceId> instance) {
        boolean trunked = instance.flatMap(id -> desk.draft().find(ContainerInstance.class, id))
                .flatMap(ContainerInstance::trunk)
                .isPresent();
        return fargate ? TaskInterface.Kind.FARGATE : trunked ? TaskInterface.Kind.BRANCH : TaskInterface.Kind.TASK;
    }

    /** What a task that no service runs was started with, so far as its interface shows it. */
    private Optional<AwsvpcConfiguration> own(DescribedTask task, Optional<Placement> place) {
        Optional<AwsvpcConfiguration> got = place.flatMap(Placement::networkInterface)
                .map(eni -> new AwsvpcConfiguration(List.of(eni.subnet()), eni.securityGroups(),
                        eni.publicIp().isPresent()));
        return got.or(() -> task.attachment()
                .map(Attachment::subnet)
                .filter(subnet -> subnet.text().isPresent())
                .map(subnet -> new AwsvpcConfiguration(List.of(references.subnet(subnet)), List.of(), false)));
    }
}
