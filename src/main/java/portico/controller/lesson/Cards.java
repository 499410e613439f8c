package portico.controller.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import portico.model.lesson.Step;
import portico.view.sheet.LessonCard;
import portico.view.sheet.LessonCard.Fate;
import portico.view.sheet.Tone;

/** Puts into words where somebody at a lesson is. */
public final class Cards {

    private Cards() {}

    public static LessonCard of(Sitting now) {
        Step step = now.step();
        return new LessonCard(now.lesson().title(), now.marks().stream().map(Cards::tone).toList(), now.index(),
                step instanceof Step.Prediction ? "Predict" : "Bring about", step.title(), step.words(), options(now),
                goals(now), new LessonCard.Sure(words(), now.attempt().sureness().ordinal()),
                now.attempt().hinted() ? Optional.of(step.hint()) : Optional.empty(),
                now.attempt().answered() ? Optional.of(verdict(now)) : Optional.empty(), now.lesson().rules(),
                now.isLast());
    }

    private static Tone tone(Mark mark) {
        return switch (mark) {
            case OPEN -> Tone.QUIET;
            case RIGHT -> Tone.OK;
            case WRONG -> Tone.NO;
            case SHOWN -> Tone.NOTE;
        };
    }

    private static List<String> words() {
        return Arrays.stream(Sureness.values()).map(Sureness::word).toList();
    }

    private static List<LessonCard.Option> options(Sitting now) {
        return switch (now.step()) {
            case Step.Prediction prediction -> IntStream.range(0, prediction.choices().size())
                    .mapToObj(i -> new LessonCard.Option(prediction.choices().get(i).words(), fate(now, i)))
                    .toList();
            case Step.Exercise _ -> List.of();
        };
    }

    private static Fate fate(Sitting now, int choice) {
        boolean chosen = now.attempt().chosen().isPresent() && now.attempt().chosen().getAsInt() == choice;
        if (now.attempt().came().isEmpty()) {
            return chosen ? Fate.CHOSEN : Fate.OPEN;
        }
        return now.attempt().came().get(choice) ? Fate.RIGHT : chosen ? Fate.WRONG : Fate.PAST;
    }

    private static List<LessonCard.Goal> goals(Sitting now) {
        return switch (now.step()) {
            case Step.Prediction _ -> List.of();
            case Step.Exercise exercise -> IntStream.range(0, exercise.goals().size())
                    .mapToObj(i -> new LessonCard.Goal(exercise.goals().get(i).words(),
                            i < now.attempt().reached().size() && now.attempt().reached().get(i)))
                    .toList();
        };
    }

    private static LessonCard.Verdict verdict(Sitting now) {
        return switch (now.step()) {
            case Step.Prediction step -> answer(now, step);
            case Step.Exercise step -> now.attempt().shown()
                    ? new LessonCard.Verdict(Tone.NOTE, "One way to do it", "Ask it again to find your own.",
                            step.lesson())
                    : new LessonCard.Verdict(Tone.OK, "Done", "Any way that reaches the goals is right.",
                            step.lesson());
        };
    }

    private static LessonCard.Verdict answer(Sitting now, Step.Prediction step) {
        boolean right = now.attempt().came().get(now.attempt().chosen().orElseThrow());
        return new LessonCard.Verdict(right ? Tone.OK : Tone.NO, right ? "Right" : "Not so",
                now.attempt().sureness().sentence(), step.lesson());
    }
}
