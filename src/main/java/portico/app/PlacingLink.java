package portico.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import portico.controller.Held;
import portico.controller.Selection;
import portico.controller.build.Blueprints;
import portico.controller.build.Site;
import portico.controller.build.Sites;
import portico.controller.build.Stock;
import portico.model.edit.RunStandaloneTask;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ServiceId;
import portico.model.id.TaskDefinitionId;
import portico.model.id.TaskId;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;
import portico.view.fx.dialog.Form;
import portico.view.sheet.Supply;

/** Puts something from the palette in its place without a pointer: a small form that lists the places and what each would give. */
final class PlacingLink {
    private final Workspace workspace;
    private final Selection selection;
    private final Dialogs dialogs;
    private final Consumer<ResourceId> onNew;

    /** @param onNew shows what was added */
    PlacingLink(Workspace workspace, Selection selection, Dialogs dialogs, Consumer<ResourceId> onNew) {
        this.workspace = workspace;
        this.selection = selection;
        this.dialogs = dialogs;
        this.onNew = onNew;
    }

    /** Asks where, and puts it there. */
    void place(Stock stock) {
        List<Site> sites = new Sites(workspace.topology(), workspace.analysis().capacity()).of(stock);
        Form form = dialogs.form("Add: " + stock.title(), "It needs " + stock.ground() + ".");
        ComboBox<String> places = form.field("Place", new ComboBox<>());
        places.setId("place");
        sites.forEach(site -> places.getItems().add(site.title() + ": " + site.detail()));
        places.getSelectionModel()
                .select(Math.max(0,
                        sites.indexOf(sites.stream().filter(Site.Free.class::isInstance).findFirst().orElse(null))));
        if (form.ask("Add", () -> check(form, sites, places.getSelectionModel().getSelectedIndex()))
                && sites.get(places.getSelectionModel().getSelectedIndex()) instanceof Site.Free free) {
            workspace.apply(free.edit());
            onNew.accept(free.subject());
        }
    }

    private static boolean check(Form form, List<Site> sites, int chosen) {
        String problem = chosen < 0 ? "There is no place for it." : switch (sites.get(chosen)) {
            case Site.Free _ -> "";
            case Site.Refused refused -> refused.title() + ": " + refused.detail();
        };
        form.problem(problem);
        return problem.isEmpty();
    }

    /** Asks which task definition and which host, and runs one task of it. */
    void runTask() {
        List<TaskDefinition> definitions = definitions();
        List<ContainerInstance> hosts = workspace.topology().instances();
        Form form = dialogs.form("Run a task", "A task of its own, which no service keeps running.");
        ComboBox<String> definition = form.field("Task definition", new ComboBox<>());
        definition.setId("task-definition");
        definitions.forEach(it -> definition.getItems().add(it.id().value()));
        definition.getSelectionModel().select(Math.max(0, likely().map(definitions::indexOf).orElse(0)));
        ComboBox<String> host = form.field("Host", new ComboBox<>());
        host.setId("task-host");
        host.getItems().add("Where the scheduler puts it");
        hosts.forEach(it -> host.getItems().add(it.name() + "   " + it.instanceType()));
        host.getSelectionModel().select(0);
        if (form.ask("Run task", () -> !definitions.isEmpty())) {
            int at = host.getSelectionModel().getSelectedIndex() - 1;
            Optional<InstanceId> where = at < 0 ? Optional.empty() : Optional.of(hosts.get(at).id());
            run(definitions.get(definition.getSelectionModel().getSelectedIndex()), where);
        }
    }

    private void run(TaskDefinition definition, Optional<InstanceId> where) {
        workspace.apply(new RunStandaloneTask(definition.id(), network(definition), where));
        onNew.accept(workspace.topology().tasks().getLast().id());
    }

    private List<TaskDefinition> definitions() {
        return workspace.topology().all(TaskDefinition.class).stream().filter(Supply::runsOnHosts).toList();
    }

    /** The task that a drag from the palette holds: of what is selected, else of the first definition. */
    Optional<Held> likelyTask() {
        return likely().map(definition -> new Held.Alone(definition.id(), network(definition)));
    }

    Optional<Held> alone(TaskDefinitionId id) {
        return workspace.topology()
                .table(TaskDefinition.class)
                .find(id)
                .map(definition -> new Held.Alone(id, network(definition)));
    }

    private Optional<TaskDefinition> likely() {
        List<TaskDefinition> choices = definitions();
        return selection.selected()
                .flatMap(this::definition)
                .filter(choices::contains)
                .or(() -> choices.stream().findFirst());
    }

    private Optional<TaskDefinition> definition(ResourceId subject) {
        Topology topology = workspace.topology();
        return switch (subject) {
            case TaskDefinitionId id -> topology.table(TaskDefinition.class).find(id);
            case TaskId id -> topology.table(Task.class).find(id).map(topology::definitionOf);
            case ServiceId id -> topology.table(Service.class)
                    .find(id)
                    .map(service -> topology.taskDefinition(service.taskDefinition()));
            default -> Optional.empty();
        };
    }

    /** As a service of the same definition has it, else where hosts stand. */
    private Optional<AwsvpcConfiguration> network(TaskDefinition definition) {
        return definition.networkMode() != NetworkMode.AWSVPC ? Optional.empty()
                : Optional.of(workspace.topology()
                        .services()
                        .stream()
                        .filter(service -> service.taskDefinition().equals(definition.id()))
                        .flatMap(service -> service.networkConfiguration().stream())
                        .findFirst()
                        .orElseGet(
                                () -> new Blueprints(workspace.topology(), workspace.analysis().capacity()).network()));
    }
}
