package portico.view.fx.dialog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Scrolling;
import portico.view.fx.look.Texts;

/** Fields for values that somebody else named: name, value and description of each, in a list that follows the focus. */
public final class ValueFields extends ScrollPane {
    private static final double WIDTH = 440;
    private static final double MOST_HEIGHT = 330;

    private final VBox list = new VBox();
    private final Map<String, Supplier<String>> values = new LinkedHashMap<>();
    private final Runnable onChange;

    public ValueFields(Runnable onChange) {
        this.onChange = onChange;
        list.getStyleClass().add("value-fields");
        setContent(list);
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        setPrefWidth(WIDTH);
        list.heightProperty()
                .addListener((_, _, height) -> setPrefViewportHeight(Math.min(MOST_HEIGHT, height.doubleValue())));
        setMaxHeight(MOST_HEIGHT);
    }

    /** A value to be chosen where only some are allowed, else to be typed. */
    public void add(Field field) {
        Node control = field.allowed().isEmpty() ? typed(field) : chosen(field);
        control.setId("value-" + field.name());
        control.focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                Scrolling.bring(this, control.getParent());
            }
        });
        Label name = Texts.label(field.name(), "fact-label");
        name.setLabelFor(control);
        VBox row = new VBox(new HBox(name, Texts.spring(), Texts.label(field.aside(), "quiet")), control);
        row.getStyleClass().add("value-field");
        if (!field.words().isEmpty()) {
            row.getChildren().add(Texts.paragraph(field.words(), "quiet"));
        }
        list.getChildren().add(row);
    }

    /** Where people begin to type. */
    public void focusFirst() {
        values.keySet().stream().findFirst().map(name -> list.lookup("#value-" + name)).ifPresent(Node::requestFocus);
    }

    /**
     * One value.
     *
     * @param value now; empty where there is none
     * @param aside beside the name: what kind of value it is
     * @param words below it; empty where there is nothing to say
     * @param allowed what may be chosen; none means that anything may be typed
     */
    public record Field(String name, String value, String aside, String words, List<String> allowed) {
        public Field {
            allowed = List.copyOf(allowed);
        }
    }

    private Node typed(Field field) {
        TextField text = new TextField(field.value());
        text.textProperty().addListener((_, _, _) -> onChange.run());
        values.put(field.name(), () -> text.getText().strip());
        return text;
    }

    private Node chosen(Field field) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(field.allowed());
        box.setMaxWidth(Double.MAX_VALUE);
        if (!field.value().isEmpty()) {
            box.setValue(field.value());
        }
        box.valueProperty().addListener((_, _, _) -> onChange.run());
        values.put(field.name(), () -> box.getValue() == null ? "" : box.getValue());
        return box;
    }

    /** What stands in each field, by name. */
    public Map<String, String> values() {
        Map<String, String> now = new LinkedHashMap<>();
        values.forEach((name, value) -> now.put(name, value.get()));
        return now;
    }
}
