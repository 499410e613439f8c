package portico.view.fx.inspector;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import portico.model.analysis.Analysis;
import portico.model.id.ResourceId;
import portico.model.rule.RuleId;
import portico.view.fx.look.Texts;
import portico.view.sheet.DropSheet;
import portico.view.sheet.Sheet;

/** The inspector: the sheet of the selected subject with its controls, or during a drag what a drop would change. */
public final class InspectorPane extends StackPane {
    private final ScrollPane scroll = new ScrollPane();
    private final VBox content = new VBox();
    private final SheetView sheets;
    private final Controls controls;
    private Optional<ResourceId> shown = Optional.empty();

    public InspectorPane(Controls controls, Consumer<ResourceId> onGo, Consumer<RuleId> onRule) {
        this.controls = controls;
        this.sheets = new SheetView(onGo, onRule);
        getStyleClass().add("inspector");
        setId("inspector-pane");
        content.getStyleClass().add("inspector-content");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
    }

    /** Shows a sheet, with the controls that change its subject. */
    public void show(Sheet sheet, Analysis analysis) {
        show(sheet, sheet.subject().flatMap(id -> controls.of(analysis, id)), sheet.subject());
    }

    private void show(Sheet sheet, Optional<Node> change, Optional<ResourceId> subject) {
        double position = shown.equals(subject) ? scroll.getVvalue() : 0;
        Optional<FocusPlace> focus = FocusPlace.in(content);
        shown = subject;
        content.getChildren().setAll(sheets.header(sheet));
        change.ifPresent(content.getChildren()::add);
        content.getChildren().addAll(sheets.sections(sheet));
        sheets.command(sheet).ifPresent(content.getChildren()::add);
        content.applyCss();
        scroll.setVvalue(position);
        focus.ifPresent(place -> {
            // What was there may be gone; the keyboard stays in the inspector all the same
            scroll.requestFocus();
            place.restore(content);
        });
    }

    /** Shows what a drop on the host below the pointer would change. */
    public void showDrop(DropSheet drop) {
        shown = Optional.empty();
        content.getChildren().setAll(DropView.of(drop));
    }

    /** Shows that a drag has begun and is over nothing that could take it. */
    public void showPickedUp(String title, String hint) {
        shown = Optional.empty();
        content.getChildren().setAll(new VBox(6, Texts.label(title, "panel-title"), Texts.paragraph(hint, "quiet")));
    }
}
