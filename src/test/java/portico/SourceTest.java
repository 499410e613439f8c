package portico;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files, and packages that say what they are. */
class SourceTest {
    private static final int LONGEST = 300;

    @ParameterizedTest
    @ValueSource(strings = {"src", "jlink-config"})
    void noSourceFileIsLong(String root) throws IOException {
        assertThat(javaFiles(Path.of(root))).allSatisfy(
                file -> assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST));
    }

    @ParameterizedTest
    @ValueSource(strings = "src/main/java/portico")
    void everyPackageSaysWhatItIs(String root) throws IOException {
        assertThat(javaFiles(Path.of(root)).stream().map(Path::getParent).distinct())
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }

    @Test
    void noCheckIsSwitchedOffForEverybody() throws IOException {
        assertThat(Files.readString(Path.of(".mvn", "maven.config"))).doesNotContain("static.analysis", "skip");
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
