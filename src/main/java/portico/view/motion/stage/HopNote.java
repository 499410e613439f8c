package portico.view.motion.stage;

import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.sheet.Ride;
import portico.view.sheet.Tone;

/** The card below a picture: where its packet is, what is written on it, and who decided. */
final class HopNote {

    private static final double LINE = 21;
    private static final double NUMBER = 10;
    private static final double LIST = 112;
    /** A card so low has no room to spare. */
    private static final double LOW = 104;
    private static final double ROW = 22;

    private HopNote() {}

    static void draw(Sketch s, Box card, Act act, double seconds) {
        act.terms().refusal().ifPresent(refusal -> Refused.draw(s, card, refusal));
        if (!act.ride().stations().isEmpty()) {
            draw(s, card, act.ride(), seconds);
        }
    }

    private static void draw(Sketch s, Box card, Ride ride, double seconds) {
        int index = ride.stationAt(seconds);
        Ride.Station station = ride.stations().get(index);
        Role role = station.reply() ? Role.REPLY : station.tone() == Tone.NO ? Role.NO : Role.ACCENT;
        double top = card.y() + (card.height() < LOW ? -3 : 0);
        s.circle(card.x() + 12 + NUMBER, top + 7 + NUMBER, NUMBER, Look.fill(role));
        s.text(card.x() + 12, top + 7, 2 * NUMBER, 2 * NUMBER, TextStyle.CAPTION_STRONG, Role.ON_ACCENT, Align.CENTRE,
                Integer.toString(index + 1));
        s.text(card.x() + 40, top + 6, card.width() - 48, LINE + 1, TextStyle.NAME, Role.INK, Align.LEFT,
                station.card().title(), station.name());
        addresses(s, card, top, station.card());
        List<String> lines = Wrapping.lines(station.card().decision(), TextStyle.CAPTION, card.width() - 24, 2);
        for (int i = 0; i < lines.size(); i++) {
            s.text(card.x() + 12, top + 62 + i * 15, card.width() - 24, LINE, TextStyle.CAPTION,
                    station.tone() == Tone.NO ? Role.NO : Role.INK2, Align.LEFT, lines.get(i));
        }
        list(s, card, ride, index);
    }

    /** The stations around this one, where there is room. */
    private static void list(Sketch s, Box card, Ride ride, int index) {
        int rows = (int) Math.min(ride.stations().size(), (card.height() - LIST - 6) / ROW);
        int first = Math.clamp(index - rows / 2, 0, Math.max(0, ride.stations().size() - rows));
        for (int i = 0; i < rows; i++) {
            Ride.Station station = ride.stations().get(first + i);
            double y = card.y() + LIST + i * ROW;
            boolean reached = first + i <= index;
            Role role = station.reply() ? Role.REPLY : Role.ACCENT;
            if (i == index - first) {
                s.box(card.x() + 6, y, card.width() - 12, ROW, 5, Look.fill(Role.PANEL2));
            }
            s.circle(card.x() + 22, y + ROW / 2, 8, reached ? Look.fill(role) : Look.edge(Role.STRONG, 1.2));
            s.text(card.x() + 12, y + 1, 20, 20, TextStyle.CAPTION, reached ? Role.ON_ACCENT : Role.INK2, Align.CENTRE,
                    Integer.toString(first + i + 1));
            s.text(card.x() + 40, y, card.width() - 52, ROW, TextStyle.LABEL, reached ? Role.INK : Role.INK2,
                    Align.LEFT, station.name() + (station.reply() ? ", reply" : ""), station.name());
        }
    }

    /** Where the packet comes from and goes to as it leaves; what was rewritten is struck and written anew. */
    private static void addresses(Sketch s, Box card, double top, Ride.HopCard hop) {
        address(s, card, top + 27, "from", hop.src(), hop.srcAfter());
        address(s, card, top + 45, "to", hop.dst(), hop.dstAfter());
    }

    private static void address(Sketch s, Box card, double y, String word, String before, String after) {
        double x = card.x() + 12;
        s.text(x, y, 30, LINE, TextStyle.CAPTION, Role.INK2, Align.LEFT, word);
        double width = card.width() - 54;
        if (before.equals(after)) {
            s.text(x + 32, y, width, LINE, TextStyle.PLATE, Role.INK, Align.LEFT, after);
            return;
        }
        double now = Math.min(width, Letters.width(after, TextStyle.PLATE) + 12);
        s.box(x + 28, y + 1.5, now, LINE - 3, 3, Look.fill(Role.ACCENT_SOFT).edged(Role.ACCENT, 1));
        s.text(x + 32, y, now - 6, LINE, TextStyle.PLATE, Role.INK, Align.LEFT, after);
        double was = Letters.width(before, TextStyle.PLATE) + 4;
        if (now + was + 8 <= width) {
            s.text(x + 34 + now, y, was, LINE, TextStyle.PLATE, Role.INK3, Align.LEFT, before);
            s.line(x + 34 + now, y + LINE / 2, x + 32 + now + was, y + LINE / 2, Role.NO, 1.2);
        }
    }
}
