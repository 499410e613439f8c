package portico.view.drawing.mark;

import java.util.Arrays;
import java.util.List;
import portico.model.placement.Reason;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.PathPen;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;

/** A notched ticket with a reason code, as ECS writes it. */
public final class Ticket {

    public static final double HEIGHT = 22;
    private static final Look PAPER = Look.fill(Role.WAIT_SOFT).edged(Role.WAIT_FILL, 1.2);
    private static final double STUB = 16;
    private static final double NOTCH = 5;
    private static final double GAP = 3;
    private static final double CLOCK = 0.38;
    /** Letters stop shrinking before tickets do. */
    private static final double ROOMY = 1.12;

    private Ticket() {}

    /** The fullest of the words for a code that fit on a ticket: as ECS writes it, then ever fewer. */
    public static String[] wordings(String code) {
        String resource = code.replaceFirst("^RESOURCE:", "");
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.code().equals(code))
                .map(reason -> new String[] {code, resource, brief(reason, resource)})
                .findFirst()
                .orElseGet(() -> new String[] {code, resource});
    }

    private static String brief(Reason reason, String resource) {
        return switch (reason) {
            case ADDRESSES -> "no address";
            case ATTACHMENT -> "no ENI";
            case DYNAMIC_PORTS -> "no port";
            case PORT_IN_USE, LISTENER_IN_USE -> "port in use";
            case MEMBER_OF, DISTINCT_INSTANCE -> "constraint";
            case CONFIGURATION -> "refused";
            case MISSING, INACTIVE, AGENT, ATTRIBUTE, LOCATION, CPU, MEMORY, GPU, PORTS, ENI -> resource;
        };
    }

    public static double width(String code) {
        return Math.ceil(Letters.width(code, TextStyle.PLATE) * ROOMY + STUB + NOTCH + 2 * GAP);
    }

    /** Draws it with its left upper corner at a point, so much higher than usual; where no word fits, with a clock. */
    public static void draw(Sketch s, double x, double y, double width, double higher, String... wordings) {
        double h = HEIGHT * higher;
        s.path(shape(width, higher), x, y, 1, PAPER);
        s.choice(List.of(form -> {
            form.line(x + STUB, y + 3, x + STUB, y + h - 3, Stroke.free(Role.WAIT_FILL));
            form.text(x + STUB + GAP, y - 0.5, width - STUB - 2 * GAP - NOTCH * higher, h + 1, TextStyle.PLATE,
                    Role.WAIT, Align.CENTRE, wordings);
        }, form -> Badge.WAITING.draw(form, x + width / 2, y + h / 2, h * CLOCK)));
    }

    private static Path shape(double w, double higher) {
        double step = 6 * higher;
        double notch = NOTCH * higher;
        return PathPen.at(0, 0)
                .by(w, 0)
                .by(0, step)
                .arcTo(notch, false, false, w, step + 2 * notch)
                .by(0, step)
                .by(-w, 0)
                .by(0, -step)
                .arcTo(notch, false, false, 0, step)
                .close()
                .path();
    }
}
