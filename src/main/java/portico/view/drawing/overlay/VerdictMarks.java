package portico.view.drawing.overlay;

import java.util.List;
import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.placement.Verdict;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.mark.Badge;

/** Every host's verdict at once: cards above the roofs where there is room for words, else badges; and the places the task would get. */
public final class VerdictMarks {

    private static final double GAP = 4;
    /** How far at the left of the first building the sign of the street above begins, which a card hides whole. */
    private static final double SIGN = 8;
    /** From further away a card would reach up to what stands beyond the street. */
    private static final double WORDS_FROM = 0.3;
    /** Nearer than this a tall card reaches up no further into the drawing than a low one does where words begin. */
    private static final double TALL_FROM = 0.7;
    private static final double BADGE = 10;
    private static final double SMALL_BADGE = 7;
    private static final double SMALL_LOT = 60;
    /** Around a host, in screen pixels, beside the height of a card: more than its gap, its sign, a badge and a frame reach out. */
    private static final double AROUND = 60;
    private static final Look FITS = Look.edge(Role.OK, 1.6);
    private static final Look FITS_OVER = Look.edge(Role.OK, 2.6);
    private static final Look REFUSED = Look.edge(Stroke.refused());
    private static final Look REFUSED_OVER = Look.edge(new Stroke(Role.NO, 2.4, Stroke.Dash.REFUSED));

    private VerdictMarks() {}

    /**
     * Figures in drawing coordinates.
     *
     * @param name of the task that is dragged
     * @param home where it runs now: it would get no other place there
     * @param over the host below the cursor, if any
     */
    public static List<Figure> figures(GroundWords ground, String name, Optional<InstanceId> home,
            List<Verdict> verdicts, Optional<InstanceId> over, double zoom) {
        Sketch sketch = new Sketch();
        Drawing drawing = ground.drawing();
        for (Verdict verdict : verdicts) {
            boolean moves = !home.equals(Optional.of(verdict.instance()));
            if (moves && verdict instanceof Verdict.Fits fits) {
                WouldBe.draw(sketch, drawing, fits, name);
            }
        }
        ground.clear(sketch, cards(drawing, verdicts, zoom));
        for (Verdict verdict : verdicts) {
            drawing.lot(verdict.instance())
                    .ifPresent(lot -> mark(sketch, lot, verdict, over.equals(Optional.of(verdict.instance())),
                            card(lot, zoom, drawing.level()), zoom));
        }
        return sketch.figures();
    }

    /** Those of hosts in an area of the drawing and around it as far as a card reaches: for who sees no more. */
    public static List<Verdict> around(Drawing drawing, List<Verdict> verdicts, Box area, double zoom) {
        Box reach = area.inset(-(VerdictCard.HEIGHT + AROUND) / zoom);
        return verdicts.stream()
                .filter(verdict -> drawing.lot(verdict.instance()).filter(reach::overlaps).isPresent())
                .toList();
    }

    private static List<CardPlace> cards(Drawing drawing, List<Verdict> verdicts, double zoom) {
        return verdicts.stream()
                .flatMap(verdict -> drawing.lot(verdict.instance()).stream())
                .flatMap(lot -> card(lot, zoom, drawing.level()).stream())
                .toList();
    }

    /** Above the roof; none where there is no room for words. */
    private static Optional<CardPlace> card(Box lot, double zoom, Level level) {
        double height = (zoom >= TALL_FROM ? VerdictCard.HEIGHT : VerdictCard.LOW) / zoom;
        double width = Math.min(VerdictCard.WIDEST / zoom, lot.width()) + SIGN;
        return level.reaches(Level.FRONT) && zoom >= WORDS_FROM && lot.width() * zoom >= VerdictCard.NARROWEST
                ? Optional
                        .of(new CardPlace(new Box(lot.x() - SIGN, lot.y() - height - GAP / zoom, width, height), zoom))
                : Optional.empty();
    }

    private static void mark(Sketch sketch, Box lot, Verdict verdict, boolean over, Optional<CardPlace> card,
            double zoom) {
        boolean fits = verdict instanceof Verdict.Fits;
        Sketch s = sketch.at(lot.x(), lot.y()).scaled(1 / zoom);
        double width = lot.width() * zoom;
        if (over || card.isEmpty()) {
            Look look = fits ? over ? FITS_OVER : FITS : over ? REFUSED_OVER : REFUSED;
            double out = width < SMALL_LOT ? -1 : 3; // neighbours' frames do not cross
            s.box(-out, -out, width + 2 * out, lot.height() * zoom + 2 * out, 5, look);
        }
        card.ifPresentOrElse(place -> place.draw(sketch, (it, w, h) -> VerdictCard.draw(it, w, h, verdict, over)),
                () -> badge(s, width, fits));
    }

    private static void badge(Sketch s, double width, boolean fits) {
        double radius = width < SMALL_LOT ? SMALL_BADGE : BADGE;
        (fits ? Badge.FITS : Badge.REFUSED).draw(s, width - radius + 4, radius - 4, radius);
    }
}
