package portico.format.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portico.Damage;

/** Of a damaged catalogue what can be is read, and the bundled one stands in where nothing can. More of them come with {@code -Dportico.mutants=10000}. */
class CatalogueMutantsTest {

    private static final int MUTANTS = Integer.getInteger("portico.mutants", 200);
    private static final int ROWS = 60;

    @TempDir
    private Path folder;

    @Test
    void aCatalogueMayBeBroken() throws IOException {
        String whole = Files.readString(Path.of("assets/catalogue/instance-types.csv"))
                .lines()
                .limit(ROWS)
                .collect(Collectors.joining("\n"));
        Damage damage = new Damage(new Random(ROWS));
        for (int i = 0; i < MUTANTS; i++) {
            Path mutant = Files.write(folder.resolve("own.csv"), damage.to(whole.getBytes(UTF_8)));
            Catalogue own = Catalogue.of(Optional.of(mutant));
            assertThat(own.types().all()).as("mutant %s", i).isNotEmpty();
        }
    }
}
