package portico.controller.lesson;

import java.util.List;
import java.util.OptionalInt;

/**
 * One go at a step.
 *
 * @param chosen choice of a prediction, counted from 0
 * @param hinted whether the hint was asked for
 * @param came whether each choice came true; empty until the answer was checked
 * @param reached whether each goal of an exercise is reached now
 * @param shown whether the solution of an exercise was asked for
 * @param answered whether a prediction was checked, or an exercise once reached all of its goals
 */
public record Attempt(OptionalInt chosen, Sureness sureness, boolean hinted, List<Boolean> came, List<Boolean> reached,
        boolean shown, boolean answered) {

    static final Attempt FRESH = new Attempt(OptionalInt.empty(), Sureness.FAIRLY, false, List.of(), List.of(), false,
            false);

    public Attempt {
        came = List.copyOf(came);
        reached = List.copyOf(reached);
    }

    Attempt choosing(int choice) {
        return new Attempt(OptionalInt.of(choice), sureness, hinted, came, reached, shown, answered);
    }

    Attempt being(Sureness sure) {
        return new Attempt(chosen, sure, hinted, came, reached, shown, answered);
    }

    Attempt withHint() {
        return new Attempt(chosen, sureness, true, came, reached, shown, answered);
    }

    Attempt withSolution() {
        return new Attempt(chosen, sureness, hinted, came, reached, true, answered);
    }

    Attempt checked(List<Boolean> outcome) {
        return new Attempt(chosen, sureness, hinted, outcome, reached, shown, true);
    }

    Attempt reaching(List<Boolean> goals) {
        return new Attempt(chosen, sureness, hinted, came, goals, shown, answered || !goals.contains(false));
    }

    /** How it went; open until it is answered. */
    Mark mark() {
        if (!answered) {
            return Mark.OPEN;
        }
        if (shown) {
            return Mark.SHOWN;
        }
        return came.isEmpty() || chosen.isPresent() && came.get(chosen.getAsInt()) ? Mark.RIGHT : Mark.WRONG;
    }
}
