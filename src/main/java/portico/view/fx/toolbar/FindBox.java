package portico.view.fx.toolbar;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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
    private final Label key = Texts.rigid(Texts.label("Ctrl+K", "key-hint"));
    private final FoundList results = new FoundList(this::choose);
    private final Function<String, List<Found>> search;
    private final Consumer<ResourceId> onChoose;
    private final Runnable onLeave;

    /** @param onLeave gives the keyboard back to the view */
    public FindBox(Function<String, List<Found>> search, Consumer<ResourceId> onChoose, Runnable onLeave) {
        this.onLeave = onLeave;
        this.search = search;
        this.onChoose = onChoose;
        getStyleClass().add("find-box");
        field.setId("find");
        field.setPromptText("Find");
        field.setAccessibleText("Find by name, id, address or port");
        field.textProperty().addListener((text, before, now) -> show(now));
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                show(field.getText());
            } else {
                results.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
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

    /** Forgets what was looked for, as in another document it may be nowhere. */
    public void clear() {
        field.clear();
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                results.chosen().filter(found -> results.isShowing()).ifPresent(this::choose);
                event.consume();
            }
            case DOWN, UP -> {
                results.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
                event.consume();
            }
            case ESCAPE -> {
                field.clear();
                onLeave.run();
                event.consume();
            }
            default -> {
                // Typed
            }
        }
    }

    private void show(String text) {
        if (text.isBlank()) {
            results.hide();
        } else {
            results.show(search.apply(text), this);
        }
    }

    private void choose(Found found) {
        results.hide();
        field.clear();
        onLeave.run();
        onChoose.accept(found.subject());
    }
}
