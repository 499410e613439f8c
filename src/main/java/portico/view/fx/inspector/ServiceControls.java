package portico.view.fx.inspector;

import javafx.scene.control.ComboBox;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.TaskDefinition;
import portico.view.fx.look.Icon;
import portico.view.fx.look.WholeNumber;

/** What can be changed about a service: how many tasks it wants, and how they are networked. */
final class ServiceControls extends ControlRows {
    private static final int MOST = 5_000;

    ServiceControls(Service service, TaskDefinition definition, Changes changes) {
        row("Desired count", new WholeNumber("desired-count", MOST, 1, service.desiredCount(),
                count -> changes.desiredCount(service.id(), count)));
        ComboBox<NetworkMode> mode = new ModePicker(definition, changes);
        row("Network mode", mode);
        buttons(button("remove", "Remove service", Icon.DELETE, () -> changes.remove(service.id())));
    }
}
