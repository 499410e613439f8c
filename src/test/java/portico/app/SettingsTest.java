package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portico.format.files.Folders;

class SettingsTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsSetIsThereAtTheNextStart() {
        new Settings(folder.resolve("new")).set("theme", "DARK");
        assertThat(new Settings(folder.resolve("new")).get("theme", "LIGHT")).isEqualTo("DARK");
    }

    @Test
    void theFileOpenedLastStandsFirstAndOnce() {
        var settings = new Settings(folder);
        settings.addRecent(Path.of("/a.json"));
        settings.addRecent(Path.of("/b.json"));
        settings.addRecent(Path.of("/a.json"));
        assertThat(new Settings(folder).recent()).containsExactly(Path.of("/a.json").toAbsolutePath(),
                Path.of("/b.json").toAbsolutePath());
    }

    @Test
    void aDamagedFileIsDoneWithout() throws Exception {
        Files.writeString(folder.resolve("settings.properties"), "theme=\\uZZZZ");
        assertThat(new Settings(folder).get("theme", "LIGHT")).isEqualTo("LIGHT");
    }

    @Test
    void eachSystemHasItsFolder() {
        Path home = Path.of("home");
        assertThat(Folders.settings(Map.of(), "Linux", home)).isEqualTo(home.resolve(".config/portico"));
        assertThat(Folders.settings(Map.of("XDG_CONFIG_HOME", "conf"), "Linux", home))
                .isEqualTo(Path.of("conf/portico"));
        assertThat(Folders.settings(Map.of(), "Mac OS X", home).toString()).contains("Application Support");
    }
}
