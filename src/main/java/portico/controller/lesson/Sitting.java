package portico.controller.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import portico.model.lesson.Lesson;
import portico.model.lesson.Step;

/**
 * Somebody at a lesson.
 *
 * @param index of the step, counted from 0
 * @param attempt at this step
 * @param marks how the first attempt at each step went
 */
public record Sitting(Lesson lesson, int index, Attempt attempt, List<Mark> marks) {

    public Sitting {
        marks = List.copyOf(marks);
    }

    /** At the first step. */
    static Sitting at(Lesson lesson) {
        return new Sitting(lesson, 0, Attempt.FRESH, Collections.nCopies(lesson.steps().size(), Mark.OPEN));
    }

    public Step step() {
        return lesson.steps().get(index);
    }

    boolean isLast() {
        return index == lesson.steps().size() - 1;
    }

    /** Whether every step was answered. */
    public boolean isDone() {
        return !marks.contains(Mark.OPEN);
    }

    Sitting with(Attempt next) {
        List<Mark> all = new ArrayList<>(marks);
        if (all.get(index) == Mark.OPEN) {
            all.set(index, next.mark());
        }
        return new Sitting(lesson, index, next, all);
    }

    /** At another step, where nothing is said yet. */
    Sitting at(int step) {
        return new Sitting(lesson, step, Attempt.FRESH, marks);
    }
}
