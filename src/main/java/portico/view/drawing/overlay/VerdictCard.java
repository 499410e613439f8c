package portico.view.drawing.overlay;

import portico.model.placement.Verdict;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Badge;

/** What AWS would say about one host, as a card: a solid border and a tick, or a dashed border, an octagon and the reason code. Screen pixels. */
final class VerdictCard {

    static final double HEIGHT = 50;
    /** With the title only. */
    static final double LOW = 26;
    static final double NARROWEST = 128;
    static final double WIDEST = 356;
    private static final double BADGE = 12;
    private static final double TEXT_LEFT = 42;
    private static final double CHIP = 20;
    private static final Look FITS = Look.fill(Role.OK_SOFT).edged(Role.OK, 1.5);
    private static final Look REFUSED = Look.fill(Role.NO_SOFT).edged(Stroke.refused());
    private static final Look OVER = Look.edge(Role.OK, 1.5);
    private static final Look OVER_REFUSED = Look.edge(Role.NO, 1.5);
    private static final Look CODE = Look.fill(Role.PANEL).edged(Role.NO, 1);

    private VerdictCard() {}

    /** Draws it from its left upper corner; a second border marks the host below the cursor. */
    static void draw(Sketch s, double width, double height, Verdict verdict, boolean over) {
        boolean fits = verdict instanceof Verdict.Fits;
        if (over) {
            s.box(-3, -3, width + 6, height + 6, 11, fits ? OVER : OVER_REFUSED);
        }
        s.box(0, 0, width, height, 9, fits ? FITS : REFUSED);
        if (height < HEIGHT) {
            low(s, width, verdict);
            return;
        }
        (fits ? Badge.FITS : Badge.REFUSED).draw(s, 21, HEIGHT / 2, BADGE);
        double room = width - TEXT_LEFT - 10;
        switch (verdict) {
            case Verdict.Fits it -> {
                title(s, room, wordings(true, it.title()));
                s.text(TEXT_LEFT, 25, room, 19, TextStyle.LABEL_MEDIUM, Role.OK, Align.LEFT, it.detail());
            }
            case Verdict.Refused it -> refused(s, width, it);
        }
    }

    /** The same card for a place in the city. */
    static void plain(Sketch s, double width, double height, SiteMarks.Mark mark) {
        s.box(0, 0, width, height, 9, mark.fits() ? FITS : REFUSED);
        if (height < HEIGHT) {
            low(s, width, mark.fits(), mark.title());
            return;
        }
        (mark.fits() ? Badge.FITS : Badge.REFUSED).draw(s, 21, HEIGHT / 2, BADGE);
        double room = width - TEXT_LEFT - 10;
        title(s, room, wordings(mark.fits(), mark.title()));
        s.text(TEXT_LEFT, 25, room, 19, TextStyle.LABEL_MEDIUM, mark.fits() ? Role.OK : Role.NO, Align.LEFT,
                mark.detail());
    }

    private static void low(Sketch s, double width, Verdict verdict) {
        String title = switch (verdict) {
            case Verdict.Fits it -> it.title();
            case Verdict.Refused it -> it.shortages().getFirst().title();
        };
        low(s, width, verdict instanceof Verdict.Fits, title);
    }

    /** What is left of a title that has no room: the badge's own word. */
    private static String[] wordings(boolean fits, String title) {
        return new String[] {title, title.replaceFirst(",.*", ""), fits ? "Fits" : "Refused", ""};
    }

    private static void low(Sketch s, double width, boolean fits, String title) {
        (fits ? Badge.FITS : Badge.REFUSED).draw(s, 14, LOW / 2, 8);
        s.text(28, 2.5, width - 34, 21, TextStyle.GROUP_TITLE, Role.INK, Align.LEFT, wordings(fits, title));
    }

    private static void refused(Sketch s, double width, Verdict.Refused verdict) {
        String title = verdict.shortages().getFirst().title();
        int more = verdict.shortages().size() - 1;
        String code = verdict.shortages().getFirst().reason().code();
        double chip = Letters.width(code, TextStyle.PLATE) + 14;
        double detail = Letters.width(verdict.shortages().getFirst().detail(), TextStyle.LABEL_MEDIUM);
        boolean chipFits = TEXT_LEFT + Math.min(detail, 90) + chip + 18 <= width;
        double room = width - TEXT_LEFT - 10;
        title(s, room, more > 0 ? title + ", and " + more + " more" : title, title, "Refused", "");
        s.text(TEXT_LEFT, 25, room - (chipFits ? chip + 6 : 0), 19, TextStyle.LABEL_MEDIUM, Role.NO, Align.LEFT,
                verdict.shortages().getFirst().detail(), chipFits ? "" : code);
        if (chipFits) {
            s.box(width - chip - 8, HEIGHT - CHIP - 6, chip, CHIP, 4, CODE);
            s.text(width - chip - 5, HEIGHT - CHIP - 6.5, chip - 6, CHIP + 1, TextStyle.PLATE, Role.NO, Align.CENTRE,
                    code);
        }
    }

    private static void title(Sketch s, double room, String... wordings) {
        s.text(TEXT_LEFT, 5, room, 21, TextStyle.GROUP_TITLE, Role.INK, Align.LEFT, wordings);
    }
}
