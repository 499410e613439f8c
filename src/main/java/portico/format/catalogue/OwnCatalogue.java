package portico.format.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Where a person keeps a catalogue of instance types that is newer than the bundled one. */
public final class OwnCatalogue {

    /** Names the file, wherever it stands. */
    public static final String VARIABLE = "PORTICO_INSTANCE_TYPES";

    /** Its name in the folder of settings, where it is found without being named. */
    public static final String FILE = "instance-types.csv";

    private OwnCatalogue() {}

    /**
     * The file named by {@link #VARIABLE}, which need not exist; else {@link #FILE} in the folder of settings, where it does.
     *
     * @param environment variables of the process
     * @param settings folder that holds the settings of the person
     */
    public static Optional<Path> find(Map<String, String> environment, Path settings) {
        Optional<Path> named = Optional.of(environment.getOrDefault(VARIABLE, ""))
                .filter(name -> !name.isBlank())
                .map(Path::of);
        return named.or(() -> Optional.of(settings.resolve(FILE)).filter(Files::exists));
    }
}
