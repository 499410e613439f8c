package portico.format.yaml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import portico.format.json.Json;

/** Values that a text gives names to and repeats, and how much it repeats: a few lines may stand for a billion values. */
final class Anchors {

    /** More repeated values than any template has. */
    static final long MOST_REPEATED = 100_000;

    private record Anchored(Json value, long size) {}

    private final Map<String, Anchored> byName = new HashMap<>();
    private long values;
    private long repeated;

    /** How many values were met so far, repetitions included. */
    long values() {
        return values;
    }

    void count() {
        values++;
    }

    /** @param before {@link #values()} when the value began */
    void name(String name, Json value, long before) {
        byName.put(name, new Anchored(value, values - before));
    }

    /** The value with this name; empty where none is finished. */
    Optional<Json> repeat(String name) {
        Optional<Anchored> found = Optional.ofNullable(byName.get(name));
        found.ifPresent(anchored -> {
            values += anchored.size();
            repeated += anchored.size();
        });
        return found.map(Anchored::value);
    }

    /** Names are not known in the next document; what was repeated still counts. */
    void endDocument() {
        byName.clear();
    }

    boolean isTooMuch() {
        return repeated > MOST_REPEATED;
    }
}
