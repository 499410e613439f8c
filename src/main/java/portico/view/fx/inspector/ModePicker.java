package portico.view.fx.inspector;

import javafx.scene.control.ComboBox;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.view.fx.look.Choosing;

/** Chooses the network mode of a task definition. */
final class ModePicker extends ComboBox<NetworkMode> {
    ModePicker(TaskDefinition definition, Changes changes) {
        setId("network-mode");
        getItems().setAll(NetworkMode.BRIDGE, NetworkMode.HOST, NetworkMode.AWSVPC, NetworkMode.NONE);
        setValue(definition.networkMode());
        setConverter(new ModeNames());
        Choosing.from(this, mode -> changes.networkMode(definition.id(), mode));
    }
}
