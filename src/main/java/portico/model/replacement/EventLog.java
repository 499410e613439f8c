package portico.model.replacement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The event list of a service: while its cause lasts, the same event is not listed again before six hours have passed, and the newest hundred are kept
 * (R49). Immutable.
 *
 * @param entries oldest first
 * @param standing when each event was listed last
 */
record EventLog(List<Entry> entries, Map<String, Integer> standing) {

    static final EventLog EMPTY = new EventLog(List.of(), Map.of());

    private static final int SILENCE_SECONDS = 6 * 3600;
    private static final int KEPT = 100;

    /** @param at in seconds, on any clock */
    record Entry(int at, String text) {}

    EventLog {
        entries = List.copyOf(entries);
        standing = Map.copyOf(standing);
    }

    /** After the event occurred, at a time that is not before any other. */
    EventLog said(int at, String text) {
        Integer last = standing.get(text);
        if (last != null && at - last < SILENCE_SECONDS) {
            return this;
        }
        List<Entry> longer = new ArrayList<>(entries);
        longer.add(new Entry(at, text));
        Map<String, Integer> now = new HashMap<>(standing);
        now.put(text, at);
        return new EventLog(longer.subList(Math.max(0, longer.size() - KEPT), longer.size()), now);
    }
}
