package portico.view.fx.transport;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Pane;
import portico.view.fx.look.Texts;
import portico.view.sheet.Ride;
import portico.view.sheet.Tone;

/** One station: a numbered dot with its name below. */
final class StationDot extends Pane {
    private static final double SIZE = 20;
    /** A name is wider where the packet is at it. */
    private static final double STRONGER = 1.05;

    private final Label dot;
    private final Label name;

    StationDot(int index, Ride.Station station) {
        dot = Texts.label(station.tone() == Tone.NO ? "×" : Integer.toString(index + 1), "dot");
        name = Texts.label(station.name(), "dot-name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setAlignment(Pos.CENTER);
        dot.getStyleClass()
                .add(station.tone() == Tone.NO ? "dot-denied" : station.reply() ? "dot-reply" : "dot-request");
        // Placed by place() alone; a pane would give both their preferred width again
        dot.setManaged(false);
        name.setManaged(false);
        getChildren().addAll(dot, name);
        setManaged(false);
        setMouseTransparent(true);
        setAccessibleText(station.name());
    }

    /** How wide its name may become. */
    double nameWidth() {
        return Math.ceil(name.prefWidth(-1) * STRONGER);
    }

    /**
     * @param x of the dot's middle, and
     * @param y of it
     * @param spot where its name stands
     * @param drop from the dot's middle to the name
     */
    void place(double x, double y, NameRows.Spot spot, double drop) {
        dot.resizeRelocate(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE);
        name.resizeRelocate(spot.left(), y + drop, spot.width(), name.prefHeight(-1));
    }

    void passed(boolean passed, boolean current) {
        dot.pseudoClassStateChanged(PseudoClass.getPseudoClass("passed"), passed);
        name.pseudoClassStateChanged(PseudoClass.getPseudoClass("current"), current);
    }
}
