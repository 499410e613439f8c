package portico.view.sheet;

import java.util.List;
import java.util.Optional;
import portico.model.rule.RuleId;

/**
 * One step of a lesson as it is shown.
 *
 * @param steps how each step of the lesson went so far
 * @param index of this one among them
 * @param kind the one word above the question
 * @param options choices of a prediction; none for an exercise
 * @param goals of an exercise; none for a prediction
 * @param sureness words to choose from, and which is chosen
 * @param hint once it was asked for
 * @param verdict once it was answered
 * @param isLast whether the lesson ends here
 */
public record LessonCard(String title, List<Tone> steps, int index, String kind, String question, String words,
        List<Option> options, List<Goal> goals, Sure sureness, Optional<String> hint, Optional<Verdict> verdict,
        List<RuleId> rules, boolean isLast) {

    /** What may become of a choice. */
    public enum Fate {
        OPEN, CHOSEN, RIGHT, WRONG, PAST
    }

    public record Option(String words, Fate fate) {}

    public record Goal(String words, boolean reached) {}

    public record Sure(List<String> words, int chosen) {

        public Sure {
            words = List.copyOf(words);
        }
    }

    /** Whether it was right, how that is said, and what is true. */
    public record Verdict(Tone tone, String title, String aside, String lesson) {}

    public LessonCard {
        steps = List.copyOf(steps);
        options = List.copyOf(options);
        goals = List.copyOf(goals);
        rules = List.copyOf(rules);
    }

    public boolean isAnswered() {
        return verdict.isPresent();
    }

    /** Whether a choice was made that can be checked. */
    public boolean isChosen() {
        return options.stream().anyMatch(option -> option.fate() == Fate.CHOSEN);
    }
}
