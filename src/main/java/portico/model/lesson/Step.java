package portico.model.lesson;

import java.util.List;
import java.util.Optional;
import portico.model.analysis.Analysis;
import portico.model.lesson.deed.Deed;

/**
 * One card of a lesson: something to predict, or something to bring about.
 */
public sealed interface Step {

    /** The question or the task, one sentence. */
    String title();

    /** What one has to know to think about it. */
    String words();

    /** Where to look; empty where the network as a whole is meant. */
    Optional<String> subject();

    /** What to think of first. */
    String hint();

    /** What is true, and why, said once it was answered. */
    String lesson();

    /**
     * What happens, seen before it happens: the claim of one choice holds afterwards.
     *
     * @param deeds that make it happen; none where the question is about what is there
     */
    record Prediction(String title, String words, Optional<String> subject, String hint, String lesson,
            List<Deed> deeds, List<Choice> choices) implements Step {

        public Prediction {
            deeds = List.copyOf(deeds);
            choices = List.copyOf(choices);
        }

        /** Whether each choice came true, in their order. */
        public List<Boolean> came(Analysis after) {
            return choices.stream().map(choice -> choice.claim().holds(after)).toList();
        }
    }

    /**
     * Something to bring about by any change whatever.
     *
     * @param goals that hold in the end, all of them
     * @param solution one way there, for those who ask
     */
    record Exercise(String title, String words, Optional<String> subject, String hint, String lesson, List<Goal> goals,
            List<Deed> solution) implements Step {

        public Exercise {
            goals = List.copyOf(goals);
            solution = List.copyOf(solution);
        }

        /** Whether each goal is reached, in their order. */
        public List<Boolean> reached(Analysis now) {
            return goals.stream().map(goal -> goal.claim().holds(now)).toList();
        }
    }
}
