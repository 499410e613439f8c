package portico.view.drawing;

import java.util.Optional;
import portico.model.id.TaskDefinitionId;

/**
 * What a drawing shows beside the topology itself.
 *
 * @param measure the task that "how many more fit" is asked for; empty means the one with the most tasks
 * @param view what hosts are drawn as from near; from afar both are the same
 */
public record DrawingOptions(Optional<TaskDefinitionId> measure, DrawingView view) {

    public static final DrawingOptions DEFAULT = new DrawingOptions(Optional.empty(), DrawingView.BUILDING);

    /** The same, drawn as something else. */
    public DrawingOptions as(DrawingView other) {
        return new DrawingOptions(measure, other);
    }
}
