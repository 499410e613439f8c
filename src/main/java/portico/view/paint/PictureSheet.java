package portico.view.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Role;
import portico.view.drawing.TextStyle;

/**
 * One of the parts a picture is laid out of, from above: title, drawing, legend. The drawing comes first in paint order, for what is drawn beyond
 * the part that is shown must not cover the others.
 *
 * @param area of its own coordinates
 * @param zoom pixels at scale 1 for one of its own
 * @param top where it begins, in pixels at scale 1
 */
record PictureSheet(List<Figure> figures, Box area, double zoom, double top) {

    private static final double TITLE_HEIGHT = 56;
    private static final double MARGIN = 20;
    /** A line reaches no further out of the bounds of what is drawn. */
    private static final double OVERHANG = 2;

    static List<PictureSheet> of(Picture picture) {
        double width = picture.area().width() * picture.zoom();
        List<PictureSheet> sheets = new ArrayList<>();
        double top = picture.title().isEmpty() ? 0 : TITLE_HEIGHT;
        sheets.add(new PictureSheet(shown(picture), picture.area(), picture.zoom(), top));
        double bottom = sheets.getFirst().bottom();
        if (!picture.title().isEmpty()) {
            sheets.add(new PictureSheet(title(picture, width), new Box(0, 0, width, TITLE_HEIGHT), 1, 0));
        }
        if (!picture.legend().isEmpty()) {
            Box legend = picture.legend().stream().map(Figure::bounds).reduce(Box::union).orElseThrow();
            Box room = new Box(0, 0, width, legend.bottom() + MARGIN);
            sheets.add(new PictureSheet(onPaper(picture, room, picture.legend()), room, 1, bottom));
        }
        return sheets;
    }

    double bottom() {
        return top + area.height() * zoom;
    }

    /** The view of a surface that shows the file from one row on. */
    Viewport viewport(double scale, int firstRow, int width, int rows) {
        double devicePixels = zoom * scale;
        return new Viewport(area.x(), area.y() + (firstRow - top * scale) / devicePixels, devicePixels, width, rows);
    }

    private static List<Figure> title(Picture picture, double width) {
        Box box = new Box(MARGIN, 12, Math.max(0, width - 2 * MARGIN), 32);
        Figure label = new Figure.Label(box, List.of(picture.title()), TextStyle.QUESTION, Role.INK, Align.LEFT,
                Optional.empty());
        return onPaper(picture, new Box(0, 0, width, TITLE_HEIGHT), List.of(label));
    }

    private static List<Figure> onPaper(Picture picture, Box room, List<Figure> figures) {
        List<Figure> all = new ArrayList<>();
        if (!picture.transparent() || goesOn(picture)) {
            all.add(new Figure.Rectangle(room, 0, Optional.of(Fill.solid(Role.PANEL)), Optional.empty(),
                    Optional.empty()));
        }
        all.addAll(figures);
        return all;
    }

    /** Whether a part is shown of something that goes on above or below it, where title and legend stand. */
    private static boolean goesOn(Picture picture) {
        Box area = picture.area().inset(-OVERHANG);
        return shown(picture).stream()
                .map(Figure::bounds)
                .anyMatch(box -> box.y() < area.y() || box.bottom() > area.bottom());
    }

    private static List<Figure> shown(Picture picture) {
        return picture.transparent() ? picture.figures().stream().filter(figure -> !isPaper(figure)).toList()
                : picture.figures();
    }

    /** Sky and ground, which stand for nothing. */
    private static boolean isPaper(Figure figure) {
        return figure instanceof Figure.Rectangle(Box box, double radius, Optional<Fill> fill, var stroke, var subject)
                && stroke.isEmpty()
                && fill.map(Fill::role)
                        .filter(role -> role == Role.SKY0 || role == Role.SKY1 || role == Role.GROUND)
                        .isPresent();
    }
}
