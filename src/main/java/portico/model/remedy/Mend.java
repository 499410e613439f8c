package portico.model.remedy;

import java.util.List;
import java.util.stream.Collectors;
import portico.model.edit.AddResources;

/**
 * A change that opens a denied flow; it was applied to a copy, and there the packet and its answer arrived.
 *
 * @param edit does it; undo takes it back
 * @param changes one sentence for each thing that changes, in the order in which the packet meets them
 * @param opens what else it opens
 * @param closes what was open before it and no longer is
 */
public record Mend(AddResources edit, List<String> changes, List<Connection> opens, List<Connection> closes) {

    public Mend {
        changes = List.copyOf(changes);
        opens = List.copyOf(opens);
        closes = List.copyOf(closes);
    }

    /** All changes in one sentence. */
    public String words() {
        String first = changes.getFirst();
        return first + changes.stream()
                .skip(1)
                .map(change -> "; then " + Character.toLowerCase(change.charAt(0)) + change.substring(1))
                .collect(Collectors.joining());
    }
}
