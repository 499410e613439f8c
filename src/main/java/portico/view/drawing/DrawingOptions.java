package portico.view.drawing;

import java.util.Optional;
import portico.model.id.TaskDefinitionId;

/**
 * What a drawing shows beside the topology itself.
 *
 * @param measure the task that "how many more fit" is asked for; empty means the one with the most tasks
 * @param view what hosts are drawn as
 * @param inviting whether free ground says what can be dropped there, as it does where something can be
 * @param narrow whether a town may be narrower than a sky that has room for its words, for pictures that leave the sky out
 */
public record DrawingOptions(Optional<TaskDefinitionId> measure, DrawingView view, boolean inviting, boolean narrow) {

    /** For pictures. */
    public static final DrawingOptions DEFAULT = new DrawingOptions(Optional.empty(), DrawingView.BUILDING, false,
            false);

    /** For the window. */
    public static final DrawingOptions INVITING = new DrawingOptions(Optional.empty(), DrawingView.BUILDING, true,
            false);

    /** The same, drawn as something else. */
    public DrawingOptions as(DrawingView other) {
        return new DrawingOptions(measure, other, inviting, narrow);
    }

    /** The same without invitations. */
    public DrawingOptions forPictures() {
        return new DrawingOptions(measure, view, false, narrow);
    }

    /** The same, no wider than what stands there. */
    public DrawingOptions narrowed() {
        return new DrawingOptions(measure, view, inviting, true);
    }
}
