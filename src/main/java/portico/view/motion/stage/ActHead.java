package portico.view.motion.stage;

import java.util.ArrayList;
import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.ModeMark;

/** The frame of an act: its head with what is special about it, notes about what is different there, and the empty card below. */
final class ActHead {

    private static final Look FRAME = Look.fill(Role.SKY0).edged(Role.LINE, 1.2);
    private static final Look NOTES = Look.fill(Role.PANEL);
    private static final Look CARD = Look.fill(Role.PANEL).edged(Role.LINE, 1.2);
    private static final double MARK = 30;
    private static final double ROOMY = 50;
    private static final int LINES_EACH = 2;

    private ActHead() {}

    static void draw(Sketch s, StageLayout layout, int i, Act act) {
        s.box(layout.frame(i), 8, FRAME);
        notes(s, layout.notesOf(i), notes(act, layout));
        Box head = layout.head(i);
        s.box(head, 8, Look.fill(ModeMark.soft(act.mode())));
        ModeMark.draw(s, head.x() + 10, head.y() + (head.height() - MARK) / 2, MARK, act.mode());
        double text = head.x() + MARK + 20;
        double room = head.width() - MARK - 26;
        double tight = head.height() < ROOMY ? 5 : 0;
        s.text(text, head.y() + 6 - tight, room, 26, TextStyle.PANEL_TITLE, ModeMark.ink(act.mode()), Align.LEFT,
                act.title(), act.title().substring(act.title().indexOf(' ') + 1));
        s.text(text, head.y() + 31 - 2 * tight, room, 21, TextStyle.LABEL, Role.INK, Align.LEFT, act.sentence(), "");
    }

    private static void notes(Sketch s, Box box, List<String> lines) {
        if (box.height() == 0) {
            return;
        }
        s.box(new Box(box.x() + 1, box.y() - 6, box.width() - 2, box.height() + 6), 0, NOTES);
        double y = box.y() + 4;
        for (String line : lines) {
            s.text(box.x() + 12, y, box.width() - 24, StageLayout.NOTE + 2, TextStyle.CAPTION, Role.INK2, Align.LEFT,
                    line);
            y += StageLayout.NOTE;
        }
    }

    /** The lines of the notes, each note whole, as many as there is room for. */
    static List<String> notes(Act act, StageLayout layout) {
        List<String> lines = new ArrayList<>();
        for (String note : act.terms().notes()) {
            List<String> more = Wrapping.lines(note, TextStyle.CAPTION, layout.noteWidth(), LINES_EACH);
            if (lines.size() + more.size() <= layout.mostNotes()) {
                lines.addAll(more);
            }
        }
        return lines;
    }

    static void drawCard(Sketch s, Box card) {
        s.box(card, 8, CARD);
    }
}
