package portico.view.motion;

import java.util.List;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke.Dash;
import portico.view.drawing.TextStyle;

/** What is written on the packet, on a plate beside the courier; at the concierge the old line is struck and the new one written. */
record AddressLabel(Lens lens, Plate plate, Role ink) {

    private static final double EDGE = 1.4;
    /** Share of the stop at which the old line is struck through. */
    private static final double STRUCK = 0.45;

    /** @param progress from 0 to 1 while a hop writes a new label */
    void draw(List<Figure> figures, Point courier, Writing writing, double progress) {
        figures.add(lens.line(plate.leader(courier).path(), ink, EDGE, Dash.SOLID));
        plate.draw(figures, lens, 4, lens.filled(Role.PANEL, ink, EDGE));
        for (int i = 0; i < writing.lines().size(); i++) {
            row(figures, new Point(plate.box().x(), plate.box().y() + lens.px(2 + i * Writing.ROW)), writing,
                    writing.lines().get(i), progress);
        }
    }

    private void row(List<Figure> figures, Point corner, Writing writing, Writing.Line line, double progress) {
        double room = writing.width() - 2 * Writing.PADDING - writing.word();
        boolean single = progress >= 1;
        if (!line.old() && !single && progress < STRUCK) {
            return;
        }
        if (!line.old() && !single) {
            figures.add(lens.plate(lens.box(corner, 4, 1.5, writing.width() - 8, Writing.ROW - 3), 3,
                    lens.filled(Role.ACCENT_SOFT, Role.ACCENT_SOFT, 1)));
        }
        Role text = line.old() ? Role.INK3 : Role.INK;
        figures.add(lens.text(lens.box(corner, Writing.PADDING, 3, writing.word(), Lens.LINE), TextStyle.LABEL, text,
                Align.LEFT, line.word()));
        figures.add(lens.text(lens.box(corner, Writing.PADDING + writing.word(), 3, room + 4, Lens.LINE),
                TextStyle.ADDRESS, text, Align.LEFT, line.address()));
        if (line.old()) {
            double reach = room * Math.min(1, progress / STRUCK);
            Point start = lens.moved(corner, Writing.PADDING + writing.word() - 2, Writing.ROW / 2);
            figures.add(lens.line(Path.polyline(start, lens.moved(start, reach + 4, 0)), Role.NO, 1.4, Dash.SOLID));
        }
    }
}
