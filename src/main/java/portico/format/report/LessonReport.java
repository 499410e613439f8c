package portico.format.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.lesson.Choice;
import portico.model.lesson.Goal;
import portico.model.lesson.Lesson;
import portico.model.lesson.Step;
import portico.model.placement.Placer;
import portico.model.analysis.Analyzer;
import portico.model.lesson.deed.Deed;

/**
 * {@code portico lesson LESSON}: what a lesson asks.
 *
 * @param answers whether what is right is told, too
 */
public record LessonReport(Lesson lesson, boolean answers, Placer placer, Analyzer analyzer) {

    private static final int WIDTH = 100;
    private static final int INDENT = 3;

    /** All lessons there are, one line for each. */
    public static String list(List<Lesson> lessons, Ink ink) {
        TextTable table = new TextTable("", "LESSON", "STEPS", "RULES", "WHAT IT IS ABOUT");
        lessons.forEach(lesson -> table.row(lesson.id(), lesson.steps().size(), rules(lesson), lesson.title()));
        return table.text(ink);
    }

    public static String listJson(List<Lesson> lessons) {
        return JsonWriter.write(Json.array(lessons.stream().map(lesson -> head(lesson).build())));
    }

    private static String rules(Lesson lesson) {
        return lesson.rules().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static JsonObject head(Lesson lesson) {
        return new JsonObject().put("id", lesson.id())
                .put("title", lesson.title())
                .put("rules", Json.array(lesson.rules().stream().map(rule -> Json.of(rule.toString()))))
                .put("steps", Json.of(lesson.steps().size()));
    }

    public String text(Ink ink) {
        StringBuilder out = new StringBuilder(ink.bold(lesson.title())).append("  ").append(rules(lesson)).append('\n');
        for (int i = 0; i < lesson.steps().size(); i++) {
            Step step = lesson.steps().get(i);
            out.append('\n').append(i + 1).append("  ").append(ink.bold(step.title())).append('\n');
            paragraph(out, step.words());
            lines(out, i, ink);
            paragraph(out, answers ? step.lesson() : "Hint: " + step.hint());
        }
        return out.toString();
    }

    private static void paragraph(StringBuilder out, String words) {
        out.repeat(' ', INDENT).append(Wrapped.indented(words, INDENT, WIDTH)).append('\n');
    }

    private void lines(StringBuilder out, int index, Ink ink) {
        switch (lesson.steps().get(index)) {
            case Step.Prediction prediction -> choices(out, prediction, came(index, prediction), ink);
            case Step.Exercise exercise ->
                exercise.goals().forEach(goal -> out.append("   goal  ").append(goal.words()).append('\n'));
        }
    }

    private void choices(StringBuilder out, Step.Prediction prediction, List<Boolean> came, Ink ink) {
        for (int i = 0; i < came.size(); i++) {
            String line = "   (" + (i + 1) + ")  " + prediction.choices().get(i).words();
            out.append(answers && came.get(i) ? ink.good(line + "  <- comes true") : line).append('\n');
        }
    }

    private List<Boolean> came(int index, Step.Prediction prediction) {
        return prediction.came(analyzer.analyze(Deed.all(prediction.deeds(), lesson.networkAt(index, placer), placer)));
    }

    public String json() {
        JsonObject out = head(lesson);
        List<Json> steps = IntStream.range(0, lesson.steps().size()).mapToObj(this::step).toList();
        return JsonWriter.write(out.put("steps", Json.array(steps.stream())).build());
    }

    private Json step(int index) {
        Step step = lesson.steps().get(index);
        JsonObject out = new JsonObject().put("title", step.title()).put("words", step.words());
        return (switch (step) {
            case Step.Prediction prediction -> out.put("choices", prediction.choices(), LessonReport::choice)
                    .when(answers, o -> o.put("right", Json.of(came(index, prediction).indexOf(true) + 1)));
            case Step.Exercise exercise -> out.put("goals", exercise.goals(), LessonReport::goal);
        }).put("hint", step.hint()).when(answers, o -> o.put("lesson", step.lesson())).build();
    }

    private static Json choice(Choice choice) {
        return Json.of(choice.words());
    }

    private static Json goal(Goal goal) {
        return Json.of(goal.words());
    }
}
