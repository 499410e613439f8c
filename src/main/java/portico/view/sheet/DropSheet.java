package portico.view.sheet;

import java.util.List;

/**
 * What a drop would change.
 *
 * @param subtitle what would go where
 * @param title the verdict, as {@code Fits, 2 doors free}
 */
public record DropSheet(String subtitle, Tone tone, String title, String detail, List<Change> changes, List<Row> gets,
        List<Row> findings) {
    /** One figure, before and after. */
    public record Change(String label, String now, String then) {}

    public DropSheet {
        changes = changes.stream().filter(change -> !change.now().equals(change.then())).toList();
        gets = List.copyOf(gets);
        findings = List.copyOf(findings);
    }
}
