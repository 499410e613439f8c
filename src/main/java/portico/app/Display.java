package portico.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether a window can be opened at all; asked before the toolkit starts, because a toolkit that fails to start ends the program with a trace. */
public final class Display {
    private static final List<String> GTK = List.of("libgtk-3.so.0", "libGL.so.1", "libXtst.so.6");

    private final Map<String, String> environment;
    private final String system;
    private final String platform;
    private final Predicate<String> loads;

    /**
     * @param system the {@code os.name} property
     * @param platform JavaFX's {@code glass.platform} property; empty where it is not set
     * @param loads whether a native library can be loaded
     */
    Display(Map<String, String> environment, String system, String platform, Predicate<String> loads) {
        this.environment = environment;
        this.system = system;
        this.platform = platform;
        this.loads = loads;
    }

    /** Of this machine. */
    public static Display ofThisMachine() {
        return new Display(System.getenv(), System.getProperty("os.name", ""), System.getProperty("glass.platform", ""),
                NativeLibraries::load);
    }

    /** Why no window can be opened, in one clause; empty where one can. */
    public Optional<String> obstacle() {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        if (!linux || platform.equals("Headless")) {
            return Optional.empty();
        }
        if (isBlank("DISPLAY") && isBlank("WAYLAND_DISPLAY")) {
            return Optional.of("there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)");
        }
        return GTK.stream()
                .filter(loads.negate())
                .findFirst()
                .map(library -> "the library " + library
                        + " is missing (on Debian: apt install libgtk-3-0 libgl1 libxtst6)");
    }

    private boolean isBlank(String name) {
        return environment.getOrDefault(name, "").isBlank();
    }
}
