package portico.view.fx.inspector;

import portico.model.id.ResourceId;
import portico.view.fx.look.Icon;

/** For everything that can be taken away and not otherwise changed. */
final class RemoveControls extends ControlRows {
    RemoveControls(ResourceId subject, Changes changes) {
        buttons(button("remove", "Remove", Icon.DELETE, () -> changes.remove(subject)));
    }
}
