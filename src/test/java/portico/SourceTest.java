package portico;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

    /** S3, R65: trunk limits come from the catalogue, type by type; outside of drawing the number 120 names a rule, or the belief that S3 mends. */
    @ParameterizedTest
    @ValueSource(strings = {"model", "format", "cli", "controller", "app"})
    void nothingAssumesOneTrunkLimitForAll(String room) throws IOException {
        Pattern number = Pattern.compile("(?<!Rule\\(|RuleId\\()\\b(120|119|122)\\b(?!,\\d)");
        // The belief that S3 mends, and the limit of the Kubernetes controller, which ECS never goes by (R66)
        List<Path> named = List.of(Path.of("src/main/java/portico/model/rule/Myths.java"),
                Path.of("src/main/java/portico/model/capacity/InstanceType.java"));
        assertThat(javaFiles(Path.of("src/main/java/portico", room))).isNotEmpty()
                .filteredOn(file -> !named.contains(file))
                .allSatisfy(
                        file -> assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(number));
    }

    private static List<Path> javaFiles(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }
}
