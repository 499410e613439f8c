package portico.format.lesson;

import java.nio.charset.StandardCharsets;
import java.util.List;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.document.DocumentReader;
import portico.format.json.JsonWriter;
import portico.model.capacity.InstanceTypes;
import portico.model.lesson.Lesson;
import portico.model.lesson.Step;
import portico.model.topology.Topology;

/** Reads lessons: JSON with a Portico document in it, and the steps that ask something of that network. */
public final class LessonReader {

    private final DocumentReader documents;

    /** Lets the scheduler place by this catalogue what a lesson's network leaves to it. */
    public LessonReader(InstanceTypes types) {
        documents = new DocumentReader(types);
    }

    /** Whether this is a lesson at all: it has a network and steps. */
    public static boolean recognizes(Source source) {
        return source.json()
                .filter(json -> json.find("network").isPresent() && !json.elements("steps").isEmpty())
                .isPresent();
    }

    /** @throws LessonException that says where and why, where it cannot be read */
    public Lesson read(Source source) {
        source.faults().stream().filter(note -> note.severity() == Note.Severity.ERROR).findFirst().ifPresent(note -> {
            throw new LessonException(note.toString(), null);
        });
        Part lesson = new Part(source.json().orElseThrow(() -> new LessonException(source.name() + " is empty", null)),
                "$");
        lesson.knows("$schema", "id", "title", "rules", "network", "steps");
        List<Step> steps = lesson.each("steps", Steps::read);
        if (steps.isEmpty()) {
            throw lesson.wrong("a lesson has steps");
        }
        return new Lesson(lesson.text("id"), lesson.text("title"), lesson.each("rules", Claims::rule),
                network(source.name(), lesson.get("network")), steps);
    }

    private Topology network(String name, Part network) {
        byte[] document = JsonWriter.write(network.json()).getBytes(StandardCharsets.UTF_8);
        Reading reading = documents.read(List.of(new Source(name, document)), Progress.NONE);
        reading.notes().stream().findFirst().ifPresent(note -> {
            throw network.wrong(note.message());
        });
        return reading.topology();
    }
}
