package portico.view.fx.inspector;

import javafx.scene.control.ComboBox;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;

/** Chooses the network mode of a task definition. */
final class ModePicker extends ComboBox<NetworkMode> {
    ModePicker(TaskDefinition definition, Changes changes) {
        setId("network-mode");
        getItems().setAll(NetworkMode.BRIDGE, NetworkMode.HOST, NetworkMode.AWSVPC, NetworkMode.NONE);
        setValue(definition.networkMode());
        setConverter(new ModeNames());
        valueProperty().addListener((value, before, now) -> changes.networkMode(definition.id(), now));
    }
}
