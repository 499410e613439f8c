package portico.view.drawing.overlay;

import java.util.List;
import java.util.Optional;
import portico.model.id.ResourceId;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.mark.Badge;

/** Every street, district or city that could take what is carried from the palette: framed, with a card on what it would be there. */
public final class SiteMarks {

    private static final double GAP = 4;
    private static final double BADGE = 10;
    private static final Look FITS = Look.edge(Role.OK, 1.6);
    private static final Look FITS_OVER = Look.edge(Role.OK, 3);
    private static final Look REFUSED = Look.edge(Stroke.refused());
    private static final Look REFUSED_OVER = Look.edge(new Stroke(Role.NO, 2.4, Stroke.Dash.REFUSED));

    private SiteMarks() {}

    /** What one place says. */
    public record Mark(ResourceId place, boolean fits, String title, String detail) {}

    /** Figures in drawing coordinates; the one below the cursor is on top. */
    public static List<Figure> figures(GroundWords ground, List<Mark> marks, Optional<ResourceId> over, double zoom) {
        Sketch sketch = new Sketch();
        Drawing drawing = ground.drawing();
        ground.clear(sketch,
                marks.stream()
                        .flatMap(mark -> drawing.lot(mark.place()).stream())
                        .flatMap(lot -> card(lot, zoom, drawing.level()).stream())
                        .toList());
        marks.stream()
                .filter(mark -> over.filter(mark.place()::equals).isEmpty())
                .forEach(mark -> draw(sketch, drawing, mark, false, zoom));
        marks.stream()
                .filter(mark -> over.filter(mark.place()::equals).isPresent())
                .forEach(mark -> draw(sketch, drawing, mark, true, zoom));
        return sketch.figures();
    }

    private static void draw(Sketch sketch, Drawing drawing, Mark mark, boolean over, double zoom) {
        drawing.lot(mark.place()).ifPresent(lot -> draw(sketch, lot, mark, over, zoom, drawing.level()));
    }

    private static void draw(Sketch sketch, Box lot, Mark mark, boolean over, double zoom, Level level) {
        Sketch s = sketch.at(lot.x(), lot.y()).scaled(1 / zoom);
        double width = lot.width() * zoom;
        double height = lot.height() * zoom;
        Look look = mark.fits() ? over ? FITS_OVER : FITS : over ? REFUSED_OVER : REFUSED;
        s.box(2, 2, width - 4, height - 4, 6, look);
        card(lot, zoom, level).ifPresentOrElse(
                place -> place.draw(sketch, (card, w, h) -> VerdictCard.plain(card, w, h, mark)),
                () -> (mark.fits() ? Badge.FITS : Badge.REFUSED).draw(s, width - BADGE - 4, BADGE + 4, BADGE));
    }

    /** At the lower edge of its place; none where it has no room for words. */
    private static Optional<CardPlace> card(Box lot, double zoom, Level level) {
        double width = Math.min(VerdictCard.WIDEST, lot.width() * zoom - 2 * GAP - 4);
        double height = lot.height() * zoom > 2 * VerdictCard.HEIGHT ? VerdictCard.HEIGHT : VerdictCard.LOW;
        return level.reaches(Level.FRONT) && width >= VerdictCard.NARROWEST
                ? Optional.of(new CardPlace(new Box(lot.x() + (GAP + 2) / zoom,
                        lot.bottom() - (height + GAP + 2) / zoom, width / zoom, height / zoom), zoom))
                : Optional.empty();
    }
}
