package portico.view.fx.inspector;

import portico.model.topology.ContainerDefinition;
import portico.model.topology.TaskDefinition;

/** What can be changed about a task definition: its network mode and its ports. */
final class DefinitionControls extends ControlRows {
    DefinitionControls(TaskDefinition definition, Changes changes) {
        row("Network mode", new ModePicker(definition, changes));
        for (ContainerDefinition container : definition.containers()) {
            getChildren().add(new PortsEditor(definition, container, changes));
        }
    }
}
