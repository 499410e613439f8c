package portico.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import portico.format.files.SafeFile;

/** What the window remembers from one start to the next, in a small file of the user's own. A file that cannot be read or written is done without. */
final class Settings {
    private static final int RECENT = 10;

    private final Path file;
    private final Properties values = new Properties();

    Settings(Path folder) {
        file = folder.resolve("settings.properties");
        if (Files.isReadable(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                values.clear();
            }
        }
    }

    String get(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    void set(String key, String value) {
        values.setProperty(key, value);
        save();
    }

    /** Files opened or saved before, the last one first. */
    List<Path> recent() {
        return get("recent", "").lines().filter(line -> !line.isBlank()).map(Path::of).toList();
    }

    void addRecent(Path path) {
        List<Path> paths = new ArrayList<>(recent());
        paths.remove(path.toAbsolutePath());
        paths.addFirst(path.toAbsolutePath());
        set("recent", String.join("\n", paths.stream().limit(RECENT).map(Path::toString).toList()));
    }

    private void save() {
        StringWriter text = new StringWriter();
        try {
            values.store(text, null);
            // Properties write the date into their first line, which would make every save a change
            String body = String.join("\n",
                    text.toString().lines().filter(line -> !line.startsWith("#")).sorted().toList()) + "\n";
            Files.createDirectories(file.getParent());
            SafeFile.write(file, body);
        } catch (IOException e) {
            // Forgetting a window's size is no reason to trouble anybody
        }
    }
}
