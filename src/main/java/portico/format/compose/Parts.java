package portico.format.compose;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which Compose files are part of which others. */
final class Parts {

    private final Map<String, Set<String>> byWhole = new HashMap<>();
    private final Set<String> all = new HashSet<>();

    /** Whether this is the first file that the part is one of. */
    boolean add(String whole, String part) {
        byWhole.computeIfAbsent(whole, _ -> new HashSet<>()).add(part);
        return all.add(part);
    }

    /** What is drawn with those files that are part of none; files that are only part of each other are not. */
    Set<String> drawnWithOthers(Set<String> files) {
        Set<String> reached = new HashSet<>();
        Deque<String> next = new ArrayDeque<>();
        files.stream().filter(file -> !all.contains(file)).forEach(next::add);
        while (!next.isEmpty()) {
            byWhole.getOrDefault(next.remove(), Set.of()).stream().filter(reached::add).forEach(next::add);
        }
        return reached;
    }
}
