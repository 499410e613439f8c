package portico.controller;

import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.placement.Verdict;
import portico.model.placement.Verdicts;
import portico.model.topology.Task;

/** Where a drag stands. */
public sealed interface DragState {
    /** Nothing is held. */
    record Idle() implements DragState {}

    /**
     * A task is held.
     *
     * @param task as the scheduler would see it
     * @param over the host below it
     * @param verdicts one for each host, asked for once at pick-up
     */
    record Dragging(Held held, Task task, Optional<InstanceId> over, Verdicts verdicts) implements DragState {

        /** What the host below says; empty over none. */
        public Optional<Verdict> verdict() {
            return over.flatMap(verdicts::on);
        }

        Dragging over(Optional<InstanceId> host) {
            return new Dragging(held, task, host, verdicts);
        }
    }
}
