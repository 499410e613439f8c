package portico.format.report;

import java.util.List;
import java.util.stream.IntStream;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.analysis.Analysis;
import portico.model.lesson.Lesson;
import portico.model.lesson.Step;

/**
 * {@code portico lesson LESSON FILE}: whether a network does what an exercise asks.
 *
 * @param step of the exercise, counted from 1
 * @param reached of each goal, in their order
 */
public record GradeReport(Lesson lesson, int step, Step.Exercise exercise, List<Boolean> reached) {

    /** By what is so of somebody's network. */
    public static GradeReport of(Lesson lesson, int step, Step.Exercise exercise, Analysis network) {
        return new GradeReport(lesson, step, exercise, exercise.reached(network));
    }

    public boolean isSolved() {
        return !reached.contains(false);
    }

    public String text(Ink ink) {
        StringBuilder out = new StringBuilder(ink.bold(exercise.title())).append('\n');
        for (int i = 0; i < reached.size(); i++) {
            String words = exercise.goals().get(i).words();
            out.append(reached.get(i) ? ink.good("  reached      " + words) : ink.bad("  not reached  " + words))
                    .append('\n');
        }
        String words = isSolved() ? exercise.lesson() : "Hint: " + exercise.hint();
        return out.append(Wrapped.indented(words, 0, 100)).append('\n').toString();
    }

    public String json() {
        return JsonWriter.write(new JsonObject().put("lesson", lesson.id())
                .put("step", Json.of(step))
                .put("title", exercise.title())
                .put("solved", Json.of(isSolved()))
                .put("goals", Json.array(IntStream.range(0, reached.size()).mapToObj(this::goal)))
                .build());
    }

    private Json goal(int index) {
        return new JsonObject().put("words", exercise.goals().get(index).words())
                .put("reached", Json.of(reached.get(index)))
                .build();
    }
}
