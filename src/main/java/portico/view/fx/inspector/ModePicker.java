package portico.view.fx.inspector;

import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;

/** Chooses the network mode of a task definition. */
final class ModePicker extends ComboBox<NetworkMode> {
    ModePicker(TaskDefinition definition, Changes changes) {
        setId("network-mode");
        getItems().setAll(NetworkMode.BRIDGE, NetworkMode.HOST, NetworkMode.AWSVPC, NetworkMode.NONE);
        setValue(definition.networkMode());
        setConverter(new StringConverter<>() {
            @Override
            public String toString(NetworkMode mode) {
                return mode == null ? "" : mode.apiName();
            }

            @Override
            public NetworkMode fromString(String text) {
                return NetworkMode.valueOf(text.toUpperCase(Locale.ROOT));
            }
        });
        valueProperty().addListener((value, before, now) -> changes.networkMode(definition.id(), now));
    }
}
