package portico.view.fx.inspector;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;
import portico.model.capacity.InstanceTypes;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.view.fx.look.Icon;

/** What can be changed about a host: its type, whether it drains, and whether the next one like it gets a trunk. */
final class HostControls extends ControlRows {
    HostControls(ContainerInstance instance, boolean optedIn, InstanceTypes types, Changes changes) {
        if (!instance.isExternal()) {
            launched(instance, optedIn, types, changes);
        }
        CheckBox drain = new CheckBox("Draining");
        drain.setId("draining");
        drain.setSelected(instance.status() == InstanceStatus.DRAINING);
        drain.setOnAction(event -> changes.status(instance.id(),
                drain.isSelected() ? InstanceStatus.DRAINING : InstanceStatus.ACTIVE));
        buttons(drain, button("restart-agent", "Restart agent", Icon.LOOP, () -> changes.restartAgent(instance.id())));
        buttons(button("stop-and-start", "Stop and start", Icon.LOOP, () -> changes.stopAndStart(instance.id())));
        Button remove = button("remove", "Remove host", Icon.DELETE, () -> changes.remove(instance.id()));
        if (instance.status() == InstanceStatus.REGISTERING) {
            buttons(button("finish-registration", "Finish registering", Icon.TICK,
                    () -> changes.finishRegistration(instance.id())), remove);
        } else if (instance.isExternal()) {
            buttons(remove);
        } else {
            buttons(button("relaunch", "Relaunch this host", Icon.LOOP, () -> changes.relaunch(instance.id())), remove);
        }
    }

    /** EC2 launches no machine outside of AWS, which has neither a type nor a trunk (R1). */
    private void launched(ContainerInstance instance, boolean optedIn, InstanceTypes types, Changes changes) {
        ComboBox<String> type = new TypePicker(types, instance.instanceType(),
                name -> changes.instanceType(instance.id(), name));
        type.setId("instance-type");
        row("Instance type", type);
        CheckBox trunking = new CheckBox("awsvpcTrunking for the account");
        trunking.setId("awsvpc-trunking");
        trunking.setSelected(optedIn);
        trunking.setTooltip(new Tooltip("ENI trunking for hosts launched from now on; this one keeps what it has"));
        trunking.setOnAction(event -> changes.awsvpcTrunking(trunking.isSelected()));
        buttons(trunking);
    }
}
