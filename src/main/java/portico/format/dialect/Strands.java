package portico.format.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Parts that belong to something else, by its id, until it takes them. */
final class Strands<T> {

    /** One part, and the file that tells it. */
    record Strand<T>(String source, T part) {}

    private final Map<String, List<Strand<T>>> byOwner = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();

    void add(String source, String owner, T part) {
        byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(new Strand<>(source, part));
    }

    Stream<T> take(String owner) {
        taken.add(owner);
        return byOwner.getOrDefault(owner, List.of()).stream().map(Strand::part);
    }

    /** What nobody took, by owner. */
    Map<String, List<Strand<T>>> left() {
        Map<String, List<Strand<T>>> left = new LinkedHashMap<>(byOwner);
        left.keySet().removeAll(taken);
        return left;
    }
}
