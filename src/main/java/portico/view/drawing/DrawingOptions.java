package portico.view.drawing;

import java.util.Optional;
import portico.model.id.TaskDefinitionId;

/**
 * What a drawing shows beside the topology itself.
 *
 * @param measure the task that "how many more fit" is asked for; empty means the one with the most tasks
 * @param view what hosts are drawn as from near; from afar both are the same
 * @param inviting whether free ground says what can be dropped there, as it does where something can be
 */
public record DrawingOptions(Optional<TaskDefinitionId> measure, DrawingView view, boolean inviting) {

    /** For pictures. */
    public static final DrawingOptions DEFAULT = new DrawingOptions(Optional.empty(), DrawingView.BUILDING, false);

    /** For the window. */
    public static final DrawingOptions INVITING = new DrawingOptions(Optional.empty(), DrawingView.BUILDING, true);

    /** The same, drawn as something else. */
    public DrawingOptions as(DrawingView other) {
        return new DrawingOptions(measure, other, inviting);
    }

    /** The same without invitations. */
    public DrawingOptions forPictures() {
        return new DrawingOptions(measure, view, false);
    }
}
