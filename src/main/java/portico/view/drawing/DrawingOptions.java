package portico.view.drawing;

import java.util.Optional;
import portico.model.id.TaskDefinitionId;

/**
 * What a drawing shows beside the topology itself.
 *
 * @param measure the task that "how many more fit" is asked for; empty means the one with the most tasks
 */
public record DrawingOptions(Optional<TaskDefinitionId> measure) {

    public static final DrawingOptions DEFAULT = new DrawingOptions(Optional.empty());
}
