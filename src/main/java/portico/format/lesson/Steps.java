package portico.format.lesson;

import java.util.List;
import java.util.Optional;
import portico.model.lesson.Choice;
import portico.model.lesson.Goal;
import portico.model.lesson.Step;

/** Steps: a prediction has {@code predict}, an exercise has {@code bringAbout}. */
final class Steps {

    private Steps() {}

    static Step read(Part part) {
        return part.find("predict").isPresent() ? prediction(part) : exercise(part);
    }

    private static Step prediction(Part in) {
        in.knows("predict", "words", "look", "hint", "lesson", "when", "choices");
        List<Choice> choices = in.each("choices",
                choice -> new Choice(choice.knows("words", "claim").text("words"), Claims.read(choice.get("claim"))));
        if (choices.size() < 2) {
            throw in.wrong("a prediction has two choices at least");
        }
        return new Step.Prediction(in.text("predict"), in.text("words"), look(in), in.text("hint"), in.text("lesson"),
                in.each("when", Deeds::read), choices);
    }

    private static Step exercise(Part in) {
        in.knows("bringAbout", "words", "look", "hint", "lesson", "goals", "solution");
        List<Goal> goals = in.each("goals", Steps::goal);
        if (goals.isEmpty()) {
            throw in.wrong("an exercise has a goal");
        }
        return new Step.Exercise(in.text("bringAbout"), in.text("words"), look(in), in.text("hint"), in.text("lesson"),
                goals, in.each("solution", Deeds::read));
    }

    private static Goal goal(Part in) {
        var claim = Claims.read(in.knows("words", "claim").get("claim"));
        return new Goal(in.find("words").map(Part::text).orElseGet(claim::words), claim);
    }

    private static Optional<String> look(Part in) {
        return in.find("look").map(Part::text);
    }
}
