package portico.view.fx.toolbar;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import portico.model.id.ResourceId;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;
import portico.view.sheet.Found;

/** The search box: finds by name, id, address or port while typing, and goes to what is chosen. */
public final class FindBox extends HBox {
    private final TextField field = new TextField();
    private final Label key = Texts.rigid(Texts.label("Ctrl K", "key-hint"));
    private final ContextMenu results = new ContextMenu();
    private final Function<String, List<Found>> search;
    private final Consumer<ResourceId> onChoose;

    public FindBox(Function<String, List<Found>> search, Consumer<ResourceId> onChoose) {
        this.search = search;
        this.onChoose = onChoose;
        getStyleClass().add("find-box");
        field.setId("find");
        field.setPromptText("Find");
        field.setAccessibleText("Find by name, id, address or port");
        field.textProperty().addListener((text, before, now) -> show(now));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                results.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        results.getStyleClass().add("find-results");
        HBox.setHgrow(field, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(Icon.FIND.view(14), field, key);
        key.visibleProperty().bind(field.textProperty().isEmpty().and(widthProperty().greaterThan(140)));
        key.managedProperty().bind(key.visibleProperty());
    }

    /** Puts the cursor into the box. */
    public void focus() {
        field.requestFocus();
        field.selectAll();
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            search.apply(field.getText()).stream().findFirst().ifPresent(this::choose);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.clear();
            getParent().requestFocus();
        }
    }

    private void show(String text) {
        List<Found> found = text.isBlank() ? List.of() : search.apply(text);
        results.getItems().setAll(found.stream().limit(12).map(this::item).toList());
        if (found.isEmpty()) {
            results.hide();
        } else if (!results.isShowing() && getScene() != null) {
            results.show(this, Side.BOTTOM, 0, 4);
        }
    }

    private CustomMenuItem item(Found found) {
        HBox row = new HBox(10, Icon.of(found.emblem()).view(14), Texts.label(found.name(), "strong"), Texts.spring(),
                Texts.label(found.matched(), "mono", "quiet"));
        row.setMinWidth(320);
        row.getStyleClass().add("found");
        CustomMenuItem item = new CustomMenuItem(row);
        item.setOnAction(event -> choose(found));
        return item;
    }

    private void choose(Found found) {
        results.hide();
        field.clear();
        onChoose.accept(found.subject());
    }
}
