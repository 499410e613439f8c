package portico.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;

/** The launchers tell commands, which end soon, from the window, which stays: each kind starts with options of its own. */
class LauncherTest {

    @ParameterizedTest
    @ValueSource(strings = {"jlink-config/portico", "jlink-config/portico.bat"})
    void everyCommandStartsAsACommand(String launcher) throws IOException {
        String line = Files.readString(Path.of(launcher))
                .lines()
                .filter(it -> it.contains("command.options"))
                .findFirst()
                .orElseThrow();
        assertThat(Arrays.stream(PorticoCommand.class.getAnnotation(Command.class).subcommands())
                .map(type -> type.getAnnotation(Command.class).name()))
                .allMatch(name -> line.matches(".*\\b" + name + "\\b.*"));
    }
}
