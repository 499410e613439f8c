package portico.view.fx.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import portico.model.analysis.Analysis;
import portico.model.capacity.InstanceTypes;
import portico.model.id.ResourceId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Known;
import portico.model.topology.Resource;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;

/** The controls that change a subject, by its kind. */
public final class Controls {
    private final InstanceTypes types;
    private final Changes changes;
    private final RoomActions room;

    public Controls(InstanceTypes types, Changes changes, RoomActions room) {
        this.types = types;
        this.changes = changes;
        this.room = room;
    }

    private static boolean isOptedIn(Analysis analysis) {
        return analysis.topology().account().awsvpcTrunking() == Known.YES;
    }

    private Node service(Service service, TaskDefinition definition) {
        return new VBox(new ServiceControls(service, definition, changes),
                new SchedulingControls(service, definition, changes));
    }

    /** What was assumed of it stands first. */
    Optional<Node> of(Analysis analysis, ResourceId subject) {
        return analysis.topology()
                .find(subject)
                .map(resource -> analysis.topology().assumptions().about(subject).isEmpty() ? change(analysis, resource)
                        : new VBox(new AssumedControls(analysis, resource, changes), change(analysis, resource)));
    }

    private Node change(Analysis analysis, Resource resource) {
        return switch (resource) {
            case ContainerInstance instance -> new HostControls(instance, isOptedIn(analysis), types, changes);
            case Service service -> service(service, analysis.topology().taskDefinition(service.taskDefinition()));
            case TaskDefinition definition -> new DefinitionControls(definition, changes);
            case Task task -> new TaskControls(task, analysis.topology().definitionOf(task), changes, room);
            default -> new RemoveControls(resource.id(), changes);
        };
    }
}
