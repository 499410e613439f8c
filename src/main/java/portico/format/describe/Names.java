package portico.format.describe;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Short ids instead of ARNs: the name, and the longer key only where another thing of the kind has taken the name. */
final class Names {

    private final Map<Kind, Map<String, String>> byKey = new EnumMap<>(Kind.class);
    private final Map<Kind, Map<String, String>> owners = new EnumMap<>(Kind.class);

    /**
     * @param kind things of different kinds may share a name
     * @param key identifies the thing among its kind
     */
    String of(Kind kind, String key, String name) {
        return of(byKey, kind).computeIfAbsent(key,
                k -> of(owners, kind).computeIfAbsent(name, n -> key).equals(key) ? name : key);
    }

    private static Map<String, String> of(Map<Kind, Map<String, String>> all, Kind kind) {
        return all.computeIfAbsent(kind, k -> new HashMap<>());
    }
}
