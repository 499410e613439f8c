package portico.format.lesson;

import java.nio.charset.StandardCharsets;
import java.util.List;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.document.DocumentReader;
import portico.format.json.JsonWriter;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.lesson.Lesson;
import portico.model.lesson.Step;
import portico.model.lesson.deed.Deed;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** Reads lessons: JSON with a Portico document in it, and the steps that ask something of that network. */
public final class LessonReader {

    /** What happens in a lesson is made to happen while it is read, which is soon done in a network that can be overlooked. */
    static final int MOST_TASKS = 1000;

    private final DocumentReader documents;
    private final Placer placer;
    private final Analyzer analyzer;

    /** Lets the scheduler place by this catalogue what a lesson's network leaves to it. */
    public LessonReader(InstanceTypes types) {
        documents = new DocumentReader(types);
        placer = new Placer(types);
        analyzer = new Analyzer(types);
    }

    /** Whether this is a lesson at all: it has a network and steps. */
    public static boolean recognizes(Source source) {
        return source.json()
                .filter(json -> json.find("network").isPresent() && !json.elements("steps").isEmpty())
                .isPresent();
    }

    /**
     * Reads somebody's own lesson.
     *
     * @throws LessonException that says where and why, where it cannot be read, or not one choice of a prediction comes true
     */
    public Lesson read(Source source) {
        Lesson lesson = readAsItStands(source);
        checkPredictions(lesson, root(source));
        return lesson;
    }

    /** Reads a lesson whose predictions were tried out before, as those that come with the program are by its tests. */
    Lesson readAsItStands(Source source) {
        source.faults().stream().filter(note -> note.severity() == Note.Severity.ERROR).findFirst().ifPresent(note -> {
            throw new LessonException(note.toString());
        });
        Part lesson = root(source);
        lesson.knows("$schema", "id", "title", "rules", "network", "steps");
        List<Step> steps = lesson.each("steps", Steps::read);
        if (steps.isEmpty()) {
            throw lesson.wrong("a lesson has steps");
        }
        return new Lesson(lesson.text("id"), lesson.text("title"), lesson.each("rules", Claims::rule),
                network(source.name(), lesson.get("network")), steps);
    }

    private static Part root(Source source) {
        return new Part(source.json().orElseThrow(() -> new LessonException(source.name() + " is empty")), "$");
    }

    /** Nobody writes down which choice is right, so it is tried out: one has to come true, and only one. */
    private void checkPredictions(Lesson lesson, Part at) {
        for (int i = 0; i < lesson.steps().size(); i++) {
            if (lesson.steps().get(i) instanceof Step.Prediction prediction) {
                Topology after = Deed.all(prediction.deeds(), lesson.networkAt(i, placer), placer);
                long right = prediction.came(analyzer.analyze(after)).stream().filter(came -> came).count();
                if (right != 1) {
                    throw at.wrong("of the choices of step " + (i + 1) + ", " + right + " come true; one has to");
                }
            }
        }
    }

    private Topology network(String name, Part network) {
        byte[] document = JsonWriter.write(network.json()).getBytes(StandardCharsets.UTF_8);
        Reading reading = documents.read(List.of(new Source(name, document)), Progress.NONE);
        reading.notes().stream().filter(note -> note.severity() != Note.Severity.INFO).findFirst().ifPresent(note -> {
            throw network.wrong(note.message());
        });
        int tasks = reading.topology().tasks().size();
        if (tasks > MOST_TASKS) {
            throw network.wrong(tasks + " tasks are too many for a lesson; it has at most " + MOST_TASKS);
        }
        return reading.topology();
    }
}
