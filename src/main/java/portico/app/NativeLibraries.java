package portico.app;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;

/** Asks the system's loader for a library by its name. */
final class NativeLibraries {
    private NativeLibraries() {}

    @SuppressWarnings("restricted")
    static boolean load(String name) {
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(name, arena);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
