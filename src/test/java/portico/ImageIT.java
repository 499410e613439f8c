package portico;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/** The linked image, run as a user runs it: its launcher, on the samples, without a display. */
class ImageIT {
    private static final String LAUNCHER = OS.WINDOWS.isCurrentOs() ? "portico.bat" : "portico";
    private static final Path PORTICO = Path.of("target", "portico", "bin", LAUNCHER).toAbsolutePath();
    private static final Path SAMPLES = Path.of("samples");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    static Stream<String> samples() throws IOException {
        try (var files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".show.json"))
                    .map(name -> name.replace(".show.json", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void showPrintsWhatTheSampleMustYield(String sample) throws Exception {
        var result = run(PORTICO, "show", SAMPLES.resolve(sample + ".json").toString(), "--format", "json");
        assertThat(result.status()).as(result.errors()).isZero();
        assertThat(JSON.readTree(result.output())).isEqualTo(JSON.readTree(SAMPLES.resolve(sample + ".show.json")));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void renderDrawsAPicture(String sample) throws Exception {
        var file = folder.resolve(sample + ".png");
        var result = run(PORTICO, "render", SAMPLES.resolve(sample + ".json").toString(), "-o", file.toString());
        assertThat(result.status()).as(result.errors()).isZero();
        var picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isGreaterThan(300);
        assertThat(picture.getHeight()).isGreaterThan(200);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theLauncherIsFoundThroughALink() throws Exception {
        var link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("a b")).resolve("p"), PORTICO);
        assertThat(run(link, "--help")).isEqualTo(run(PORTICO, "--help"));
    }

    @Test
    void anUnknownOptionIsAUsageError() throws Exception {
        var result = run(PORTICO, "show", SAMPLES.resolve("e-commerce.json").toString(), "--no-such-option");
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.output()).isEmpty();
        assertThat(result.errors()).contains("--no-such-option");
    }

    @Test
    void aTraceThatIsDeniedExitsWithOne() throws Exception {
        var sample = SAMPLES.resolve("e-commerce.json").toString();
        assertThat(run(PORTICO, "trace", sample, "--from", "payment-svc", "--to", "payment-rds").status()).isZero();
        assertThat(run(PORTICO, "trace", sample, "--from", "payment-svc", "--to", "user-rds").status()).isEqualTo(1);
    }

    private Result run(Path program, String... arguments) throws Exception {
        var output = folder.resolve("output");
        var errors = folder.resolve("errors");
        var command = Stream.concat(Stream.of(program.toString()), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command).redirectOutput(output.toFile()).redirectError(errors.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        var process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("%s ends", command).isTrue();
        return new Result(process.exitValue(), Files.readString(output), Files.readString(errors));
    }

    private record Result(int status, String output, String errors) {}
}
