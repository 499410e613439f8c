package portico.view.fx.transport;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import portico.view.fx.look.Texts;
import portico.view.sheet.Ride;
import portico.view.sheet.Tone;

/** One station: a numbered dot with its name below. */
final class StationDot extends VBox {
    private static final double SIZE = 20;
    /** From the dot to a name in the upper row. */
    private static final double NEAREST = 1;
    private static final double ROW = 12;

    private final Label dot;
    private final Label name;

    StationDot(int index, Ride.Station station) {
        dot = Texts.label(station.tone() == Tone.NO ? "×" : Integer.toString(index + 1), "dot");
        name = Texts.label(station.name(), "dot-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setAlignment(Pos.CENTER);
        dot.setMinSize(SIZE, SIZE);
        dot.setMaxSize(SIZE, SIZE);
        dot.setPrefSize(SIZE, SIZE);
        dot.getStyleClass()
                .add(station.tone() == Tone.NO ? "dot-denied" : station.reply() ? "dot-reply" : "dot-request");
        setAlignment(Pos.TOP_CENTER);
        getChildren().addAll(dot, name);
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleText(station.name());
    }

    double nameWidth() {
        return name.prefWidth(-1);
    }

    /** @param row of its name, from 0 to 1 */
    void place(double x, double y, double width, double row) {
        setSpacing(NEAREST + row * ROW);
        name.setMaxWidth(width);
        name.setMinWidth(Region.USE_COMPUTED_SIZE);
        resizeRelocate(x - width / 2, y - SIZE / 2, width, 48);
    }

    void passed(boolean passed, boolean current) {
        dot.pseudoClassStateChanged(PseudoClass.getPseudoClass("passed"), passed);
        name.pseudoClassStateChanged(PseudoClass.getPseudoClass("current"), current);
    }
}
