package portico.format.document;

import java.util.Optional;
import portico.format.json.JsonObject;
import portico.model.id.ClusterId;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.topology.Compute;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskStatus;

/**
 * {@code tasks}: those that have a place, and those that wait for one. A task with an instance or an interface and without the rest gets the
 * rest assigned; one with neither waits.
 */
final class TaskKind implements Kind<Task> {

    @Override
    public String key() {
        return "tasks";
    }

    @Override
    public String noun() {
        return "task";
    }

    @Override
    public Class<Task> type() {
        return Task.class;
    }

    @Override
    public TaskId id(String value) {
        return new TaskId(value);
    }

    @Override
    public Optional<String> idFrom(Fields in) {
        return Optional.empty();
    }

    @Override
    public Optional<String> name(Fields in) {
        return Optional.empty();
    }

    @Override
    public Task read(Fields in, Identity self, Scope scope) {
        Optional<ServiceId> service = in.reference("service", scope.names(Kinds.SERVICES));
        Optional<Service> known = service.map(id -> (Service) scope.resources().get(id));
        Optional<TaskDefinitionId> definition = scope.taskDefinition(in).or(() -> known.map(Service::taskDefinition));
        Optional<ClusterId> cluster = Memberships.read(in, scope);
        Compute compute = ComputeFormat.ofTask(in, known.map(Service::compute).orElse(Compute.of(LaunchType.EC2)),
                known.flatMap(Service::cluster).or(() -> cluster), scope);
        Optional<Placement> placement = Placements.read(in, self, compute.launchType(), scope);
        return new Task(id(self.id()), cluster, in.required("taskDefinition", definition), service, compute,
                in.choice("status", TaskStatus.class,
                        placement.isPresent() ? TaskStatus.RUNNING : TaskStatus.PROVISIONING),
                AwsvpcConfigurations.read(in, scope), placement, PlacementFormat.read(in), StopFormat.read(in));
    }

    @Override
    public JsonObject writeIdentity(Task task) {
        return new JsonObject().put("id", task.id().value());
    }

    @Override
    public JsonObject write(Task task, JsonObject out) {
        Memberships.write(task.cluster(), out);
        out.when(task.service().isPresent(), o -> o.put("service", task.service()))
                .put("taskDefinition", task.taskDefinition().value());
        ComputeFormat.ofTask(task.compute(), out);
        out.put("status", task.status().name());
        AwsvpcConfigurations.write(task.networkConfiguration(), out);
        PlacementFormat.write(task.placementRules(), out);
        task.stop().ifPresent(stop -> StopFormat.write(stop, out));
        task.placement().ifPresent(place -> Placements.write(place, out));
        return out;
    }
}
