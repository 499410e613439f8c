package portico.view.fx.look;

import java.util.function.IntConsumer;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.util.StringConverter;

/** A number that can be typed or stepped; what is typed and is no number goes back to the one before. */
public final class WholeNumber extends Spinner<Integer> {
    /** From 0 on; told of every other number. */
    public WholeNumber(String id, int most, int step, int now, IntConsumer onChange) {
        this(id, 0, Math.max(most, now), step, now);
        valueProperty().addListener((value, before, after) -> onChange.accept(after));
    }

    /** @param step what one press of an arrow adds */
    public WholeNumber(String id, int least, int most, int step, int now) {
        IntegerSpinnerValueFactory values = new IntegerSpinnerValueFactory(least, most, now, step);
        values.setConverter(new StringConverter<>() {
            @Override
            public String toString(Integer number) {
                return number == null ? "" : number.toString();
            }

            @Override
            public Integer fromString(String text) {
                return text.strip().matches("\\d{1,6}") ? Integer.valueOf(text.strip()) : values.getValue();
            }
        });
        setValueFactory(values);
        setId(id);
        setEditable(true);
        setPrefWidth(110);
    }
}
