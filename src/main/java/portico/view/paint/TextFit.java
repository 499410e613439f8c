package portico.view.paint;

import java.util.List;
import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Figure.Label;

/**
 * Finds what a label says and where, given the room it has: sizes follow the zoom between 11 screen pixels and a cap. Nothing is ever cut: what is
 * whole nowhere is left out.
 */
final class TextFit {

    static final double SMALLEST = 11;
    /** Type grows with the zoom up to this. */
    static final double LARGEST_GROWTH = 1.75;
    static final double STEP = 0.5;
    private static final double LINE_HEIGHT = 1.3;
    /** A box may be lower than the line by so much: the line's own leading. */
    private static final double LOWEST = 0.75;
    /** From the middle of capitals to the baseline, in sizes; half the height of Inter's and JetBrains Mono's capitals. */
    private static final double HALF_CAPITAL = 0.364;

    /** Layouts measure with rounded widths. */
    private static final double TOLERANCE = 0.5;

    private final Ruler ruler;
    private final double density;

    TextFit(Ruler ruler, double density) {
        this.ruler = ruler;
        this.density = density;
    }

    /** A text with the start of its baseline, in device pixels. */
    record Line(String text, double x, double y, Face face) {}

    /** @param box the label's box in device pixels */
    Optional<Line> fit(Label label, Box box, double screenZoom) {
        double highest = box.height() / (LINE_HEIGHT * LOWEST) / density;
        if (highest < SMALLEST) {
            return Optional.empty();
        }
        double size = Math.max(SMALLEST,
                Math.min(highest, label.style().size() * Math.min(screenZoom, LARGEST_GROWTH)));
        double quantised = Math.floor(size / STEP + 1e-6) * STEP;
        Face face = new Face(label.style().mono(), label.style().weight(), quantised * density);
        return wording(label, box.width(), face).map(text -> placed(text, label.align(), box, face));
    }

    /** The first form of a choice all of whose words are whole; the last one where there is none. */
    List<Figure> chosen(Figure.Choice choice, Viewport viewport, double screenZoom) {
        return choice.forms()
                .stream()
                .filter(form -> form.stream()
                        .flatMap(Figure::labels)
                        .allMatch(label -> isWhole(label, viewport.toDevice(label.box()), screenZoom)))
                .findFirst()
                .orElseGet(choice.forms()::getLast);
    }

    private boolean isWhole(Label label, Box box, double screenZoom) {
        return label.wordings().contains("") || fit(label, box, screenZoom).isPresent();
    }

    private Optional<String> wording(Label label, double width, Face face) {
        return label.wordings()
                .stream()
                .filter(text -> ruler.width(text, face) <= width + TOLERANCE)
                .findFirst()
                .filter(text -> !text.isEmpty());
    }

    private Line placed(String text, Align align, Box box, Face face) {
        double room = box.width() - ruler.width(text, face);
        double x = switch (align) {
            case LEFT -> box.x();
            case CENTRE -> box.x() + room / 2;
            case RIGHT -> box.x() + room;
        };
        double y = box.centre().y() + face.size() * HALF_CAPITAL;
        return new Line(text, x, DeviceGrid.between(y), face);
    }
}
