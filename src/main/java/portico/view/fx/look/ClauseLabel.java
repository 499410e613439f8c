package portico.view.fx.look;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;

/** A sentence in a few lines: where it does not fit, it ends with one of its clauses, and the whole of it is told on demand. */
public final class ClauseLabel extends Label {
    private int lines;
    private final Text measure = new Text();
    private String sentence = "";

    /** @param lines that there is room for */
    public ClauseLabel(int lines, String... styleClasses) {
        this.lines = lines;
        getStyleClass().addAll(styleClasses);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        fontProperty().subscribe(this::fit);
        widthProperty().subscribe(this::fit);
    }

    /** How many there is room for from now on. */
    public void setLines(int count) {
        lines = count;
        fit();
    }

    public void say(String words) {
        sentence = words;
        setTooltip(words.isEmpty() ? null : new Tooltip(words));
        // Whole, until the layout has told how much room there is
        setText(words);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    private void fit() {
        double most = height("") * lines + 1;
        List<String> wordings = Clauses.of(sentence);
        setText(wordings.stream().filter(words -> height(words) <= most).findFirst().orElseGet(wordings::getLast));
    }

    private double height(String words) {
        return getWidth() > 0 ? measured(words, Math.max(1, getWidth() - beside())).getHeight() : 0;
    }

    /** What is not words: insets, and the picture at the left. */
    private double beside() {
        double picture = getGraphic() == null ? 0 : getGraphic().prefWidth(-1) + getGraphicTextGap();
        return snappedLeftInset() + snappedRightInset() + picture;
    }

    private Bounds measured(String words, double wrapping) {
        measure.setFont(getFont());
        measure.setWrappingWidth(wrapping);
        measure.setText(words);
        return measure.getLayoutBounds();
    }

    /** Of the whole sentence in one line. */
    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(measured(sentence, 0).getWidth()) + beside();
    }
}
