package portico.inputs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import portico.Inputs;
import portico.format.Progress;
import portico.format.Reading;
import portico.format.Source;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;

/** Real files, each folder as one set and all of them together, give the same topology and the same account of it in any order (R185). */
class OrderOfInputsTest {

    private static final int ORDERS = 4;
    private static final TopologyFiles FILES = TopologyFiles.of(Catalogues.instanceTypes(),
            InputStream.nullInputStream());

    @TestFactory
    Stream<DynamicTest> isNoMatter() {
        Path root = Inputs.folder("");
        return found(root, Files::isDirectory).stream()
                .map(folder -> dynamicTest("inputs/" + root.relativize(folder),
                        () -> everyOrderIsOne(sources(folder))));
    }

    private static void everyOrderIsOne(List<Source> sources) {
        Reading first = read(sources);
        List<Source> shuffled = new ArrayList<>(sources);
        for (int seed = 0; seed < ORDERS; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            Reading reading = read(shuffled);
            assertThat(reading.topology()).as("seed %s", seed).isEqualTo(first.topology());
            assertThat(reading.notes()).as("seed %s", seed).isEqualTo(first.notes());
            assertThat(reading.statements()).as("seed %s", seed).isEqualTo(first.statements());
            assertThat(reading.flowLog()).as("seed %s", seed).isEqualTo(first.flowLog());
        }
    }

    private static Reading read(List<Source> sources) {
        return FILES.readSources(sources, Progress.NONE);
    }

    private static List<Source> sources(Path folder) {
        return found(folder, Files::isRegularFile).stream()
                .map(file -> new Source(folder.relativize(file).toString(), bytes(file)))
                .toList();
    }

    private static List<Path> found(Path folder, Predicate<Path> such) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(such).filter(path -> !path.endsWith("README.md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
