package portico.view.fx.inspector;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import portico.model.capacity.InstanceType;
import portico.model.capacity.InstanceTypes;
import portico.view.fx.look.Choosing;
import portico.view.fx.look.Texts;

/** Chooses an instance type: typing narrows the list, each row shows the task places without and with a trunk. */
public final class TypePicker extends ComboBox<String> {
    private static final int ROWS = 10;

    private final List<String> names;
    private final InstanceTypes types;
    private final Consumer<String> onChoose;
    private String current;
    private String narrowed;
    private boolean forgiving;

    public TypePicker(InstanceTypes types, String current, Consumer<String> onChoose) {
        this.types = types;
        this.current = current;
        this.narrowed = current;
        this.onChoose = onChoose;
        this.names = List.copyOf(types.byName().keySet());
        setEditable(true);
        getStyleClass().add("type-picker");
        setPrefWidth(168);
        setVisibleRowCount(ROWS);
        getItems().setAll(names);
        setValue(current);
        setCellFactory(list -> new TypeCell());
        getEditor().addEventHandler(KeyEvent.KEY_RELEASED, this::onType);
        skinProperty().subscribe(this::onSkin);
        getEditor().focusedProperty().subscribe(this::focused);
        setPlaceholder(Texts.label("No type has that in its name", "quiet"));
        Choosing.from(this, this::choose);
    }

    /** Typing begins anew; what was typed and is no type does not stay. */
    private void focused(boolean on) {
        if (on) {
            Platform.runLater(getEditor()::selectAll);
        } else if (!isKnown() && !forgiving) {
            getItems().setAll(names);
            getEditor().setText(current);
            narrowed = current;
        }
    }

    /** Lets stand what is typed and is no type, for a form that says so when it is sent. */
    public TypePicker keepingWhatIsTyped() {
        forgiving = true;
        return this;
    }

    /** Whether what is written now is a type of the catalogue. */
    public boolean isKnown() {
        return types.find(getEditor().getText().strip()).isPresent();
    }

    /** What is written now, type or not. */
    public String written() {
        return getEditor().getText().strip();
    }

    /** The type that is chosen now. */
    public String chosen() {
        return current;
    }

    /** While the list is open, it takes the keys first, and would select all of its rows. */
    private void onSkin(Skin<?> skin) {
        if (skin instanceof ComboBoxListViewSkin<?> list) {
            list.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::onPress);
        }
    }

    private void onPress(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.A) {
            getEditor().selectAll();
            event.consume();
        }
    }

    private void onType(KeyEvent event) {
        boolean writes = event.getCode().isLetterKey() || event.getCode().isDigitKey() || event.getText().equals(".")
                || event.getCode() == KeyCode.BACK_SPACE;
        // Selecting all of it by Ctrl+A releases a letter too, and writes nothing
        if (writes && !getEditor().getText().equals(narrowed)) {
            narrow(getEditor());
        }
    }

    private void narrow(TextField editor) {
        String wanted = editor.getText().strip().toLowerCase(Locale.ROOT);
        int caret = editor.getCaretPosition();
        String typed = editor.getText();
        narrowed = typed;
        List<String> fitting = names.stream().filter(name -> name.contains(wanted)).toList();
        hide();
        getItems().setAll(fitting);
        setVisibleRowCount(Math.clamp(fitting.size(), 1, ROWS));
        editor.setText(typed);
        editor.positionCaret(caret);
        show();
    }

    private void choose(String name) {
        if (types.find(name).isPresent() && !name.equals(current)) {
            current = name;
            // The skin writes the chosen name into the editor after this, and that ends a selection made now
            Platform.runLater(getEditor()::selectAll);
            onChoose.accept(name);
        }
    }

    /** A type with its places. */
    private final class TypeCell extends ListCell<String> {
        @Override
        protected void updateItem(String name, boolean empty) {
            super.updateItem(name, empty);
            setText(null);
            setGraphic(empty || name == null ? null : types.find(name).map(this::row).orElse(null));
        }

        private HBox row(InstanceType type) {
            String slots = type.tasksWithoutTrunking()
                    + (type.cautiousTasks().isPresent() ? ", cautiously " + type.cautiousTasks().getAsInt() : "")
                    + (type.supportsTrunking() ? " / " + type.tasksWithTrunking().getAsInt() : "");
            HBox row = new HBox(10, Texts.label(type.name(), "mono"), Texts.spring(),
                    Texts.label(slots + " places", "quiet"));
            row.setMinWidth(210);
            return row;
        }
    }
}
