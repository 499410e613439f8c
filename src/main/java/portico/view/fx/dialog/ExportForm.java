package portico.view.fx.dialog;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import portico.view.fx.look.WholeNumber;

/** Asks how a picture is to be written. */
public final class ExportForm {
    /** Which part of the drawing. */
    public enum Part {
        EVERYTHING, VISIBLE, SELECTION
    }

    /**
     * What was asked for.
     *
     * @param theme 0 light, 1 dark, 2 projector
     * @param scale pixels of the file for one of the screen, 1 to 8
     * @param marks with the selection's frame and the packet
     * @param document carrying the document, so that the picture opens again
     * @param mask account ids and ARNs replaced
     */
    public record Wish(boolean svg, Part part, int theme, int scale, boolean title, boolean legend, boolean marks,
            boolean transparent, boolean document, boolean mask) {}

    private final Form form;
    private final ComboBox<String> kind = box("export-kind", List.of("PNG", "SVG"), 0);
    private final ComboBox<String> part;
    private final ComboBox<String> theme;
    private final Spinner<Integer> scale = new WholeNumber("export-scale", 1, 8, 1, 2);
    private final CheckBox title = new CheckBox("Title");
    private final CheckBox legend = new CheckBox("Legend");
    private final CheckBox marks = new CheckBox("Selection and packet");
    private final CheckBox transparent = new CheckBox("Transparent ground");
    private final CheckBox document = new CheckBox("The document, so that the picture opens again");

    private final CheckBox mask = new CheckBox("Account ids and ARNs replaced");

    public ExportForm(Form form, boolean hasSelection, int currentTheme) {
        this.form = form;
        part = box("export-part", hasSelection ? List.of("Everything", "What is seen", "What is selected")
                : List.of("Everything", "What is seen"), 0);
        theme = box("export-theme", List.of("Light", "Dark", "Projector"), currentTheme);
        title.setSelected(true);
        document.setSelected(true);
        form.field("Kind", kind);
        form.field("Part", part);
        form.field("Theme", theme);
        form.field("Scale", scale);
        form.field("With", title);
        form.field("", legend);
        form.field("", marks);
        form.field("", transparent);
        form.field("", document);
        form.field("", mask);
    }

    private static ComboBox<String> box(String id, List<String> items, int chosen) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(items);
        box.getSelectionModel().select(chosen);
        return box;
    }

    /** Empty where it was cancelled. */
    public Optional<Wish> ask() {
        return form.ask("Export", () -> true) ? Optional.of(new Wish(kind.getSelectionModel().getSelectedIndex() == 1,
                Part.values()[part.getSelectionModel().getSelectedIndex()],
                theme.getSelectionModel().getSelectedIndex(), scale.getValue(), title.isSelected(), legend.isSelected(),
                marks.isSelected(), transparent.isSelected(), document.isSelected(), mask.isSelected()))
                : Optional.empty();
    }
}
