package portico.format.lesson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import portico.format.Source;
import portico.model.capacity.InstanceTypes;
import portico.model.lesson.Lesson;

/** The lessons that come with the program, from its class path, in the order in which they build on each other. */
public final class Lessons {

    private static final String FOLDER = "/portico/assets/lessons/";
    private static final List<String> IDS = List.of("three-ways", "host-ports", "eni-limit", "trunking", "addresses",
            "whose-lock", "dynamic-ports", "way-out", "fargate", "moved");

    private final LessonReader reader;

    public Lessons(InstanceTypes types) {
        reader = new LessonReader(types);
    }

    /** What they are called, the first one first. */
    public static List<String> ids() {
        return IDS;
    }

    /** All of them, in order. */
    public List<Lesson> all() {
        return IDS.stream().map(this::read).toList();
    }

    /** The one of this id; empty where there is none. */
    public Optional<Lesson> find(String id) {
        return IDS.contains(id) ? Optional.of(read(id)) : Optional.empty();
    }

    private Lesson read(String id) {
        String name = id + ".json";
        try (InputStream in = Lessons.class.getResourceAsStream(FOLDER + name)) {
            return reader.readAsItStands(new Source(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
