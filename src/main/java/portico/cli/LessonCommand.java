package portico.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogue;
import portico.format.files.TopologyFiles;
import portico.format.lesson.LessonException;
import portico.format.lesson.LessonReader;
import portico.format.lesson.Lessons;
import portico.format.report.GradeReport;
import portico.format.report.Ink;
import portico.format.report.LessonReport;
import portico.model.analysis.Analyzer;
import portico.model.lesson.Lesson;
import portico.model.lesson.Step;
import portico.model.placement.Placer;

/** {@code portico lesson}. */
@Command(name = "lesson", sortOptions = false, description = {
        "List the lessons, print one, or grade somebody's network by it.", ""}, footer = {"",
                "LESSON is the id of a bundled lesson, or a file with one of your own in the same shape",
                "(assets/schema/lesson.schema.json). With FILE..., the network in them is graded by the goals of",
                "its exercise: whatever reaches all of them is right, however it was done. Exit status 1 when",
                "a goal is not reached.", "", "Examples:", "  portico lesson", "  portico lesson eni-limit",
                "  portico lesson eni-limit --answers", "  portico lesson eni-limit mine.json"})
final class LessonCommand implements Callable<Integer> {

    @ParentCommand
    private PorticoCommand portico;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", arity = "0..1", paramLabel = "LESSON", description = "Which one; all are listed where none is named.")
    private String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", description = "A network to grade: a Portico document, or anything else that portico show reads.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--step", paramLabel = "N", description = "Grade by the exercise of this step, counted from 1; by the last one unless said otherwise.")
    private Integer step;

    @Option(names = "--answers", description = "Also print which choice comes true, and why.")
    private boolean answers;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print it; text unless said otherwise.")
    private PrintFormat format = PrintFormat.TEXT;

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Inputs.catalogue(portico.terminal(), Optional.empty());
        Ink ink = new Ink(portico.terminal().coloured());
        if (name == null) {
            List<Lesson> all = new Lessons(catalogue.types()).all();
            return print(format == PrintFormat.JSON ? LessonReport.listJson(all) : LessonReport.list(all, ink));
        }
        try {
            Lesson lesson = lesson(catalogue);
            return files.isEmpty() ? print(lesson, catalogue, ink) : grade(lesson, catalogue, ink);
        } catch (LessonException e) {
            portico.terminal().err().println("portico: error: " + name + ": " + e.getMessage());
            return Status.UNREADABLE;
        }
    }

    private int print(String text) {
        portico.terminal().out().print(text);
        return Status.FINE;
    }

    private int print(Lesson lesson, Catalogue catalogue, Ink ink) {
        LessonReport report = new LessonReport(lesson, answers, new Placer(catalogue.types()),
                new Analyzer(catalogue.types()));
        return print(format == PrintFormat.JSON ? report.json() : report.text(ink));
    }

    private Lesson lesson(Catalogue catalogue) throws IOException {
        Path file = Path.of(name);
        if (Files.isRegularFile(file)) {
            return new LessonReader(catalogue.types()).read(new Source(name, Files.readAllBytes(file)));
        }
        return new Lessons(catalogue.types()).find(name)
                .orElseThrow(
                        () -> misuse("there is no lesson " + name + "; there is " + String.join(", ", Lessons.ids())));
    }

    private int grade(Lesson lesson, Catalogue catalogue, Ink ink) {
        Reading reading = TopologyFiles.of(catalogue.types(), portico.terminal().in(), Map.of())
                .read(files, new ReadingProgress(portico.terminal()));
        Inputs.tell(portico.terminal(), reading.notes());
        Network network = new Network(reading, catalogue, portico.terminal(), spec);
        if (network.isNothing()) {
            return Status.UNREADABLE;
        }
        int index = exercise(lesson);
        GradeReport report = GradeReport.of(lesson, index + 1, (Step.Exercise) lesson.steps().get(index),
                network.analysis());
        print(format == PrintFormat.JSON ? report.json() : report.text(ink));
        return network.status(report.isSolved() ? Status.FINE : Status.NO);
    }

    /** Which step grades, counted from 0. */
    private int exercise(Lesson lesson) {
        List<Integer> exercises = IntStream.range(0, lesson.steps().size())
                .filter(i -> lesson.steps().get(i) instanceof Step.Exercise)
                .boxed()
                .toList();
        if (exercises.isEmpty()) {
            throw misuse(lesson.id() + " has no exercise to grade by, only predictions");
        }
        if (step != null && !exercises.contains(step - 1)) {
            throw misuse("step " + step + " is no exercise; exercises are "
                    + String.join(", ", exercises.stream().map(i -> Integer.toString(i + 1)).toList()));
        }
        return step == null ? exercises.getLast() : step - 1;
    }

    private ParameterException misuse(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
