package portico.format.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import portico.format.Note.Severity;

/** Counts what is known and not modelled: one note for each kind, with how many there were and where the first one stands. */
final class Tally {

    private final Map<String, List<Item>> met = new LinkedHashMap<>();

    /** @param kind in the plural, such as {@code network ACLs} */
    void add(String kind, Item where) {
        met.computeIfAbsent(kind, k -> new ArrayList<>()).add(where);
    }

    void note(Remarks remarks) {
        met.forEach((kind, all) -> remarks.add(Severity.INFO, kind, all.getFirst(),
                kind + " are not modelled: " + all.size() + ", the first of them here"));
    }
}
