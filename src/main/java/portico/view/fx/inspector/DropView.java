package portico.view.fx.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Marks;
import portico.view.fx.look.Texts;
import portico.view.sheet.DropSheet;
import portico.view.sheet.Row;

/** "If you drop here": what changes, from now to then, and what the task gets. */
final class DropView {
    private static final RowView ROWS = new RowView(id -> {}, rule -> {});

    private DropView() {}

    static List<Node> of(DropSheet drop) {
        List<Node> parts = new ArrayList<>();
        parts.add(new VBox(2, Texts.label("If you drop here", "panel-title"),
                Texts.paragraph(drop.subtitle(), "sheet-subtitle")));
        parts.add(verdict(drop));
        if (!drop.changes().isEmpty()) {
            parts.add(changes(drop.changes()));
        }
        section(parts, "What it gets", drop.gets());
        section(parts, "Findings", drop.findings());
        parts.add(keys());
        return parts;
    }

    private static Node verdict(DropSheet drop) {
        HBox verdict = new HBox(9, Marks.badge(drop.tone(), 18), new VBox(Texts.paragraph(drop.title(), "strong"),
                Texts.paragraph(drop.detail(), Marks.textClass(drop.tone()))));
        verdict.getStyleClass().addAll("fault", "fault-" + drop.tone().name().toLowerCase(Locale.ROOT));
        return verdict;
    }

    private static Node changes(List<DropSheet.Change> changes) {
        VBox box = new VBox(4, line("What changes", "now", "then", "section-title", "quiet"));
        box.getStyleClass().add("section");
        changes.forEach(change -> box.getChildren().add(row(change)));
        return box;
    }

    private static void section(List<Node> parts, String title, List<Row> rows) {
        if (!rows.isEmpty()) {
            VBox box = new VBox(Texts.label(title, "section-title"));
            box.getStyleClass().add("section");
            rows.forEach(row -> box.getChildren().add(ROWS.of(row)));
            parts.add(box);
        }
    }

    private static Node row(DropSheet.Change change) {
        HBox row = line(change.label(), change.now() + "  →", change.then(), "value", "strong");
        row.getStyleClass().add("change");
        return row;
    }

    private static HBox line(String label, String now, String then, String labelClass, String thenClass) {
        Label after = Texts.rigid(Texts.label(then, thenClass));
        after.setPrefWidth(86);
        after.setAlignment(Pos.CENTER_RIGHT);
        HBox row = new HBox(6, Texts.paragraph(label, labelClass), Texts.spring(),
                Texts.rigid(Texts.label(now, "quiet")), after);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node keys() {
        HBox keys = new HBox(6, key("Enter"), Texts.label("drop", "quiet"), key("Esc"),
                Texts.label("put back", "quiet"), key("Tab"), Texts.label("next fit", "quiet"));
        keys.setAlignment(Pos.CENTER_LEFT);
        keys.getStyleClass().add("section");
        return keys;
    }

    private static Node key(String text) {
        return Texts.rigid(Texts.label(text, "key-cap"));
    }
}
