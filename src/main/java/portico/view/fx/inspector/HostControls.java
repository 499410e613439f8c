package portico.view.fx.inspector;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import portico.model.capacity.InstanceTypes;
import portico.model.capacity.InstanceUse;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.view.fx.look.Icon;

/** What can be changed about a host: its type, its trunk, whether it drains. */
final class HostControls extends ControlRows {
    HostControls(ContainerInstance instance, InstanceUse use, InstanceTypes types, Changes changes) {
        ComboBox<String> type = new TypePicker(types, instance.instanceType(),
                name -> changes.instanceType(instance.id(), name));
        type.setId("instance-type");
        row("Instance type", type);
        CheckBox trunk = new CheckBox("ENI trunking");
        trunk.setId("trunking");
        trunk.setSelected(instance.trunk().isPresent());
        trunk.setDisable(use.type().map(t -> !t.supportsTrunking()).orElse(true) && instance.trunk().isEmpty());
        trunk.setOnAction(event -> changes.trunking(instance.id(), trunk.isSelected()));
        CheckBox drain = new CheckBox("Draining");
        drain.setId("draining");
        drain.setSelected(instance.status() == InstanceStatus.DRAINING);
        drain.setOnAction(event -> changes.status(instance.id(),
                drain.isSelected() ? InstanceStatus.DRAINING : InstanceStatus.ACTIVE));
        buttons(trunk, drain);
        buttons(button("restart-agent", "Restart agent", Icon.LOOP, () -> changes.restartAgent(instance.id())));
        buttons(button("remove", "Remove host", Icon.DELETE, () -> changes.remove(instance.id())));
    }
}
