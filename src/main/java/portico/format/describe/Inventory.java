package portico.format.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import portico.format.Note.Severity;
import portico.format.describe.Claims.Subject;

/** Every object that the files describe or list, once. */
final class Inventory {

    private static final SequencedMap<String, Item> NOTHING = Collections
            .unmodifiableSequencedMap(new LinkedHashMap<>());

    /** An object that comes in, and what it says of where it belongs. */
    private record Arrival(Item item, Optional<String> key, Provenance.Named named) {}

    private final Map<Kind, SequencedMap<String, Item>> described = new EnumMap<>(Kind.class);
    private final Map<Kind, SequencedMap<String, Item>> listed = new EnumMap<>(Kind.class);
    private final Map<String, List<Item>> recordings = new HashMap<>();
    private final Remarks remarks;
    private final Merging merging;
    private final Provenance provenance = new Provenance();

    Inventory(Remarks remarks, Claims claims) {
        this.remarks = remarks;
        this.merging = new Merging(claims);
    }

    /** Takes an object in, and merges it with what other files said of it. */
    void describe(Kind kind, Item item) {
        take(kind, arrival(kind, item));
    }

    /** The same of many. */
    void describe(Kind kind, List<Item> items) {
        try (Ahead<Arrival> arrivals = Ahead.begin(items, item -> arrival(kind, item))) {
            arrivals.forEach(arrival -> take(kind, arrival));
        }
    }

    private Arrival arrival(Kind kind, Item item) {
        return new Arrival(item, kind.keyOf(item), provenance.named(kind, item));
    }

    private void take(Kind kind, Arrival arrival) {
        Item item = arrival.item();
        if (arrival.key().isEmpty()) {
            remarks.add(Severity.ERROR, "without identity", item, "a " + kind.label() + " without its id was left out");
            return;
        }
        String key = arrival.key().get();
        provenance.take(kind, arrival.named());
        described.computeIfAbsent(kind, k -> new LinkedHashMap<>()).merge(key, item, (a, b) -> {
            if (kind == Kind.TASK) {
                recordings.computeIfAbsent(key, _ -> new ArrayList<>(List.of(a))).add(b);
            }
            return merging.merge(new Subject(kind.label(), key), a, b);
        });
    }

    /** Each description of a task by itself, where several files tell of it; none where one does. */
    List<Item> recordings(String task) {
        return recordings.getOrDefault(task, List.of());
    }

    /** Takes a name in that a list call gave. */
    void list(Kind kind, Item arn) {
        arn.text()
                .ifPresent(text -> listed.computeIfAbsent(kind, k -> new LinkedHashMap<>())
                        .putIfAbsent(listedKey(kind, Arn.of(text)), arn));
    }

    private static String listedKey(Kind kind, Arn arn) {
        return kind == Kind.SERVICE ? arn.cluster().orElse("default") + "/" + arn.tail() : arn.tail();
    }

    Provenance provenance() {
        return provenance;
    }

    /** How many objects are described, of all kinds. */
    int size() {
        return described.values().stream().mapToInt(Map::size).sum();
    }

    Collection<Item> all(Kind kind) {
        return byKey(kind).values();
    }

    /** In the order in which they were met. */
    SequencedMap<String, Item> byKey(Kind kind) {
        return described.getOrDefault(kind, NOTHING);
    }

    /** Those of a kind by what each tells of itself, in order; who does not tell it is left out. */
    <K> Map<K, List<Item>> by(Kind kind, Function<Item, Optional<K>> told) {
        Map<K, List<Item>> by = new LinkedHashMap<>();
        all(kind).forEach(
                item -> told.apply(item).ifPresent(key -> by.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(item)));
        return by;
    }

    Optional<Item> find(Kind kind, String key) {
        return Optional.ofNullable(byKey(kind).get(key));
    }

    /** What is listed and nowhere described: key and place. */
    List<Map.Entry<String, Item>> onlyListed(Kind kind) {
        return listed.getOrDefault(kind, new LinkedHashMap<>())
                .entrySet()
                .stream()
                .filter(entry -> find(kind, entry.getKey()).isEmpty())
                .toList();
    }
}
