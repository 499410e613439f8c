package portico.view.sheet;

import java.util.List;
import java.util.Optional;
import portico.model.id.ResourceId;

/**
 * Rows under a heading.
 *
 * @param subject where the words beside the heading lead
 */
public record Section(String title, String aside, Optional<ResourceId> subject, List<Row> rows) {
    public Section {
        rows = List.copyOf(rows);
    }

    public static Section of(String title, List<? extends Row> rows) {
        return new Section(title, "", Optional.empty(), List.copyOf(rows));
    }

    public static Section of(String title, Row... rows) {
        return of(title, List.of(rows));
    }
}
