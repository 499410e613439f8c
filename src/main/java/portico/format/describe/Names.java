package portico.format.describe;

import java.util.HashMap;
import java.util.Map;

/** Short ids instead of ARNs: the name, and the longer key only where another thing of the kind has taken the name. */
final class Names {

    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();

    /**
     * @param kind things of different kinds may share a name
     * @param key identifies the thing among its kind
     */
    String of(Kind kind, String key, String name) {
        return byKey.computeIfAbsent(kind + " " + key,
                k -> owners.computeIfAbsent(kind + " " + name, n -> key).equals(key) ? name : key);
    }
}
