package portico.view.motion;

import java.util.ArrayList;
import java.util.List;
import portico.model.flow.Hop;
import portico.model.flow.Packet;
import portico.view.drawing.Letters;
import portico.view.drawing.TextStyle;

/** What is written on the packet; where a hop writes a new label, the old lines are there, too. */
record Writing(List<Line> lines) {

    static final double ROW = 20;
    static final double PADDING = 7;
    private static final double TO = 20;
    private static final double FROM = 34;

    /** @param old whether another line comes in its place */
    record Line(String word, String address, boolean old) {}

    Writing {
        lines = List.copyOf(lines);
    }

    static Writing of(Packet packet) {
        return new Writing(List.of(new Line("to", packet.dst().toString(), false)));
    }

    /** What a hop changes. */
    static Writing change(Hop hop) {
        List<Line> lines = new ArrayList<>();
        if (!hop.in().dst().equals(hop.out().dst())) {
            lines.add(new Line("to", hop.in().dst().toString(), true));
            lines.add(new Line("to", hop.out().dst().toString(), false));
        }
        if (!hop.in().src().equals(hop.out().src())) {
            lines.add(new Line("from", hop.in().src().toString(), true));
            lines.add(new Line("from", hop.out().src().toString(), false));
        }
        return new Writing(lines);
    }

    /** The room of the words before the addresses, in screen pixels as all sizes. */
    double word() {
        return lines.stream().anyMatch(line -> line.word().equals("from")) ? FROM : TO;
    }

    double width() {
        return word()
                + lines.stream().mapToDouble(line -> Letters.width(line.address(), TextStyle.ADDRESS)).max().orElse(0)
                + 2 * PADDING;
    }

    double height() {
        return ROW * lines.size() + 4;
    }
}
