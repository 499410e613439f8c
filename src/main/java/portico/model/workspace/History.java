package portico.model.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.topology.Topology;

/** Every state since the document was opened, and where among them we are. Undo is the state before, never computed. */
final class History {

    /** Far more than anybody undoes; versions share nearly everything. */
    private static final int MAX_EDITS = 5_000;

    private record Entry(String label, Topology topology) {}

    private final List<Entry> entries = new ArrayList<>();
    private int at;

    History(Topology opened) {
        entries.add(new Entry("Open", opened));
    }

    Topology current() {
        return entries.get(at).topology();
    }

    /** Goes on from here; what was undone before can no longer be redone. */
    void add(String label, Topology topology) {
        entries.subList(at + 1, entries.size()).clear();
        entries.add(new Entry(label, topology));
        if (entries.size() > MAX_EDITS + 1) {
            entries.removeFirst();
        }
        at = entries.size() - 1;
    }

    Optional<String> undoLabel() {
        return at == 0 ? Optional.empty() : Optional.of(entries.get(at).label());
    }

    Optional<String> redoLabel() {
        return at + 1 == entries.size() ? Optional.empty() : Optional.of(entries.get(at + 1).label());
    }

    void undo() {
        at = Math.max(0, at - 1);
    }

    void redo() {
        at = Math.min(entries.size() - 1, at + 1);
    }
}
