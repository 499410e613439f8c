package portico.view.fx.outline;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import portico.view.fx.look.Icon;
import portico.view.fx.look.Texts;
import portico.view.sheet.OutlineNode;
import portico.view.sheet.Tone;

/** A name and at its right a figure, which is left out where the name has no room beside it: the name is what one looks for. */
final class OutlineRow extends HBox {
    private static final double GAP = 7;
    private static final double ICON = 15;

    private final Label name;
    private final Label aside;

    OutlineRow(OutlineNode node) {
        super(GAP);
        name = Texts.label(node.text(), "outline-text");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setMinWidth(20);
        name.setTooltip(new Tooltip(node.aside().isEmpty() ? node.text() : node.text() + ", " + node.aside()));
        aside = Texts.rigid(Texts.label(node.aside(), node.mono() ? "outline-plate" : "outline-aside"));
        HBox.setHgrow(name, Priority.SOMETIMES);
        getChildren().addAll(Icon.of(node.emblem()).view(ICON), name, Texts.spring(), aside);
        getStyleClass().add(node.tone() == Tone.WAIT ? "outline-row-wait" : "outline-row");
    }

    @Override
    protected void layoutChildren() {
        boolean both = ICON + 3 * GAP + name.prefWidth(-1) + aside.prefWidth(-1) <= getWidth();
        aside.setVisible(both);
        aside.setManaged(both);
        super.layoutChildren();
    }
}
