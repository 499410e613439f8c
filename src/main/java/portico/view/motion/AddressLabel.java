package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import portico.model.flow.Hop;
import portico.model.flow.Packet;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke.Dash;
import portico.view.drawing.TextStyle;

/** What is written on the packet, on a plate beside the courier; at the concierge the old line is struck and the new one written. */
final class AddressLabel {

    private static final double ROW = 20;
    private static final double LETTER = 7.5;
    private static final double TO = 20;
    private static final double FROM = 34;
    private static final double PADDING = 8;
    /** Share of the stop at which the old line is struck through. */
    private static final double STRUCK = 0.45;

    private final Lens lens;
    private final Beside courier;
    private final Role ink;

    AddressLabel(Lens lens, Beside courier, Role ink) {
        this.lens = lens;
        this.courier = courier;
        this.ink = ink;
    }

    /** A line of the plate. */
    private record Line(String word, String address, boolean old) {}

    void draw(List<Figure> figures, Packet packet) {
        List<Line> lines = List.of(new Line("to", packet.dst().toString(), false));
        plate(figures, lines, 1);
    }

    /** While a hop writes a new label; {@code progress} from 0 to 1. */
    void drawRewrite(List<Figure> figures, Hop hop, double progress) {
        List<Line> lines = new ArrayList<>();
        boolean newTarget = !hop.in().dst().equals(hop.out().dst());
        boolean newSource = !hop.in().src().equals(hop.out().src());
        if (newTarget) {
            lines.add(new Line("to", hop.in().dst().toString(), true));
            lines.add(new Line("to", hop.out().dst().toString(), false));
        }
        if (newSource) {
            lines.add(new Line("from", hop.in().src().toString(), true));
            lines.add(new Line("from", hop.out().src().toString(), false));
        }
        plate(figures, lines, progress);
    }

    private static double word(List<Line> lines) {
        return lines.stream().anyMatch(line -> line.word().equals("from")) ? FROM : TO;
    }

    private static double width(List<Line> lines) {
        return word(lines) + lines.stream().mapToInt(line -> line.address().length()).max().orElse(0) * LETTER
                + 2 * PADDING;
    }

    private static double height(List<Line> lines) {
        return ROW * lines.size() + 4;
    }

    private void plate(List<Figure> figures, List<Line> lines, double progress) {
        Beside.Place place = courier.place(width(lines), height(lines));
        Box box = place.lines();
        figures.add(lens.line(courier.leader(place.plate()), ink, 1.4, Dash.SOLID));
        figures.add(lens.plate(place.plate(), 4, lens.filled(Role.PANEL, ink, 1.4)));
        for (int i = 0; i < lines.size(); i++) {
            row(figures, new Point(box.x(), box.y() + lens.px(2 + i * ROW)), width(lines), word(lines), lines.get(i),
                    progress);
        }
    }

    private void row(List<Figure> figures, Point corner, double width, double word, Line line, double progress) {
        double room = width - 2 * PADDING - word;
        boolean single = progress >= 1;
        if (!line.old() && !single && progress < STRUCK) {
            return;
        }
        if (!line.old() && !single) {
            figures.add(lens.plate(lens.box(corner, 4, 1.5, width - 8, ROW - 3), 3,
                    lens.filled(Role.ACCENT_SOFT, Role.ACCENT_SOFT, 1)));
        }
        Role text = line.old() ? Role.INK3 : Role.INK;
        figures.add(lens.text(lens.box(corner, PADDING, 3, word, Lens.LINE), TextStyle.LABEL, text, Align.LEFT,
                line.word()));
        figures.add(lens.text(lens.box(corner, PADDING + word, 3, room + 4, Lens.LINE), TextStyle.ADDRESS, text,
                Align.LEFT, line.address()));
        if (line.old()) {
            double reach = room * Math.min(1, progress / STRUCK);
            Point start = lens.moved(corner, PADDING + word - 2, ROW / 2);
            figures.add(lens.line(Path.polyline(start, lens.moved(start, reach + 4, 0)), Role.NO, 1.4, Dash.SOLID));
        }
    }
}
