package portico.view.fx.inspector;

import java.util.List;
import java.util.function.Consumer;
import portico.model.id.TaskId;
import portico.view.sheet.Proposal;

/** What a user can ask for a task that waits. */
public interface RoomActions {
    /** Asks what would make room for a task, and for those that wait with it; the answer comes later, on the JavaFX thread. */
    void propose(TaskId task, Consumer<List<Proposal>> answer);

    /** Makes one of the changes that were proposed last, by its place in the list. */
    void accept(int proposal);
}
