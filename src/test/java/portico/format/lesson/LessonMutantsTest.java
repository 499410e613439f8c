package portico.format.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.Damage;
import portico.format.Source;
import portico.model.Fixtures;

/** A damaged lesson is read, or refused with a sentence. Thousands more of them come with {@code -Dportico.mutants=10000}. */
class LessonMutantsTest {

    private static final int MUTANTS = Integer.getInteger("portico.mutants", 20);

    private final LessonReader reader = new LessonReader(Fixtures.TYPES);

    static Iterable<String> ids() {
        return Lessons.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aLessonMayBeBroken(String id) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("assets/lessons", id + ".json"));
        Damage damage = new Damage(new Random(id.hashCode()));
        for (int i = 0; i < MUTANTS; i++) {
            Source mutant = new Source(id + ".json", damage.to(whole));
            assertThat(LessonReader.recognizes(mutant) ? told(mutant) : "no lesson").as("mutant %s", i).isNotBlank();
        }
    }

    private String told(Source mutant) {
        try {
            return reader.read(mutant).steps().size() + " steps";
        } catch (LessonException e) {
            return e.getMessage();
        }
    }
}
