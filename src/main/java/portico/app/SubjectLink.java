package portico.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import portico.controller.Selection;
import portico.model.edit.DeployService;
import portico.model.placement.Deployment;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.workspace.Workspace;
import portico.view.fx.command.CommandTable;
import portico.view.fx.inspector.Changes;
import portico.view.fx.look.CopyButton;
import portico.view.fx.look.Icon;
import portico.view.fx.toolbar.ViewSwitch;
import portico.view.sheet.AwsCommand;
import portico.view.sheet.DeploymentWords;
import portico.view.sheet.EndChoices;

/** What can be done with the one subject that is selected, as commands; each is ready only for subjects that it fits. */
final class SubjectLink {
    private final Workspace workspace;
    private final Selection selection;
    private final Changes changes;
    private final List<Readiness> ready = new ArrayList<>();

    /** Whether a command can be done, and for which subjects. */
    private record Readiness(Predicate<Resource> fits, SimpleBooleanProperty enabled) {}

    /** @param onRefused gets why something cannot be done */
    SubjectLink(Workspace workspace, Selection selection, Consumer<String> onRefused) {
        this.workspace = workspace;
        this.selection = selection;
        this.changes = new EditLink(workspace, selection, onRefused);
    }

    void removeSelected() {
        selection.selected().ifPresent(changes::remove);
    }

    /** Adds everything to the table of what can be done. */
    void join(CommandTable table, Studio studio) {
        addTasks(table, studio);
        addHosts(table);
        for (NetworkMode mode : NetworkMode.values()) {
            add(table, "mode-" + mode.apiName(), "Run in " + mode.apiName() + " mode", Icon.ROUTES,
                    subject -> definition(subject).filter(it -> it.networkMode() != mode).isPresent(),
                    subject -> definition(subject).ifPresent(it -> changes.networkMode(it.id(), mode)));
        }
        add(table, "trace-from", "Trace from here…", Icon.PLAY, EndChoices::holds,
                subject -> studio.ends().ask(Optional.of(subject.id()), Optional.empty()));
        add(table, "trace-to", "Trace to here…", Icon.PLAY, EndChoices::holds,
                subject -> studio.ends().ask(Optional.empty(), Optional.of(subject.id())));
        add(table, "compare-ways", "Side by side in every mode", Icon.SIDE_BY_SIDE, SideBySideLink::isComparable,
                subject -> studio.panels().view(ViewSwitch.View.SIDE_BY_SIDE));
        add(table, "copy-id", "Copy the id", Icon.COPY, _ -> true, subject -> CopyButton.copy(subject.id().value()));
        add(table, "copy-command", "Copy the AWS CLI command", Icon.COPY, subject -> !command(subject).isEmpty(),
                subject -> CopyButton.copy(command(subject)));
    }

    private void addTasks(CommandTable table, Studio studio) {
        add(table, "stop-task", "Stop this task", Icon.CLOSE,
                subject -> subject instanceof Task task && task.isStaying(),
                subject -> task(subject, task -> changes.stop(task.id(), false)));
        add(table, "deploy", "Deploy its service anew", Icon.SERVICE, subject -> service(subject).isPresent(),
                subject -> service(subject).ifPresent(it -> deploy(it, studio)));
        add(table, "replace-task", "Stop and start this task", Icon.LOOP,
                subject -> subject instanceof Task task && task.isWanted(),
                subject -> task(subject, task -> changes.replace(task.id())));
    }

    private void addHosts(CommandTable table) {
        add(table, "restart-agent", "Restart the agent", Icon.LOOP, ContainerInstance.class::isInstance,
                subject -> host(subject, host -> changes.restartAgent(host.id())));
        add(table, "stop-start-host", "Stop and start this host", Icon.LOOP, ContainerInstance.class::isInstance,
                subject -> host(subject, host -> changes.stopAndStart(host.id())));
        add(table, "relaunch-host", "Relaunch this host", Icon.LOOP, ContainerInstance.class::isInstance,
                subject -> host(subject, host -> changes.relaunch(host.id())));
    }

    private void add(CommandTable table, String id, String text, Icon icon, Predicate<Resource> fits,
            Consumer<Resource> action) {
        SimpleBooleanProperty enabled = new SimpleBooleanProperty();
        ready.add(new Readiness(fits, enabled));
        table.add(id, new SimpleStringProperty(text), icon, "", enabled, () -> subject().ifPresent(action));
    }

    private Optional<Resource> subject() {
        return selection.selected().flatMap(id -> workspace.topology().find(id));
    }

    /** Which of it can be done changes with the network and the selection. */
    void refresh() {
        Optional<Resource> subject = subject();
        ready.forEach(each -> each.enabled().set(subject.filter(each.fits()).isPresent()));
    }

    /** The replica service that is meant, which a deployment replaces task by task (R60). */
    private Optional<Service> service(Resource subject) {
        return as(Service.class, subject)
                .or(() -> as(Task.class, subject).flatMap(Task::service).map(workspace.topology()::service))
                .filter(it -> !it.daemon());
    }

    private void deploy(Service service, Studio studio) {
        Topology topology = workspace.topology();
        Deployment deployment = Deployment.of(topology, service, service.taskDefinition(), studio.engine().placer());
        workspace.apply(DeployService.rehearsed(topology, deployment));
        if (deployment.isComplete()) {
            studio.toast(DeploymentWords.of(deployment));
        } else {
            studio.refuse(DeploymentWords.of(deployment));
        }
    }

    private static void task(Resource subject, Consumer<Task> action) {
        as(Task.class, subject).ifPresent(action);
    }

    private static void host(Resource subject, Consumer<ContainerInstance> action) {
        as(ContainerInstance.class, subject).ifPresent(action);
    }

    private static <R extends Resource> Optional<R> as(Class<R> kind, Resource subject) {
        return Optional.of(subject).filter(kind::isInstance).map(kind::cast);
    }

    private Optional<TaskDefinition> definition(Resource subject) {
        Topology topology = workspace.topology();
        return as(TaskDefinition.class, subject).or(() -> as(Task.class, subject).map(topology::definitionOf))
                .or(() -> as(Service.class, subject).map(service -> topology.taskDefinition(service.taskDefinition())));
    }

    private String command(Resource subject) {
        return AwsCommand.of(workspace.topology(), subject);
    }
}
