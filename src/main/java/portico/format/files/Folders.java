package portico.format.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where this system keeps a program's settings for a user. */
public final class Folders {
    private Folders() {}

    public static Path settings() {
        return settings(System.getenv(), System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")));
    }

    public static Path settings(Map<String, String> environment, String system, Path home) {
        String lower = system.toLowerCase(Locale.ROOT);
        if (lower.contains("win")) {
            return Path.of(environment.getOrDefault("APPDATA", home.resolve("AppData/Roaming").toString()), "Portico");
        }
        if (lower.contains("mac")) {
            return home.resolve("Library/Application Support/Portico");
        }
        String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (xdg.isBlank() ? home.resolve(".config") : Path.of(xdg)).resolve("portico");
    }
}
