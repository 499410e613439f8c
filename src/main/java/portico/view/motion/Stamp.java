package portico.view.motion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.flow.Step;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke.Dash;
import portico.view.drawing.TextStyle;

/** What stopped a packet: an octagon with a cross, and a stamp that names the rule and stays. */
final class Stamp {

    private static final Path OCTAGON = Path.of("M-4.6 -11H4.6L11 -4.6V4.6L4.6 11H-4.6L-11 4.6V-4.6Z");
    private static final Path CROSS = Path.of("M-4.2 -4.2L4.2 4.2M4.2 -4.2L-4.2 4.2");
    /** Type on plates is up to so much larger than its style says. */
    private static final double AT_LARGEST = 1.06;
    private static final double NARROWEST = 180;
    private static final double WIDEST = 380;
    private static final double HEIGHT = 60;
    private static final double EDGE = 1.6;
    private static final double SMALL = 0.6;

    private final Lens lens;
    private final Clearing clearing;

    Stamp(Lens lens, Clearing clearing) {
        this.lens = lens;
        this.clearing = clearing;
    }

    void octagon(List<Figure> figures, Point at) {
        figures.add(lens.shape(OCTAGON, at, 0, lens.filled(Role.NO, Role.PANEL, 1.5)));
        figures.add(lens.shape(CROSS, at, 0, lens.edge(Role.ON_INK, 2.2)));
    }

    /**
     * The stamp beside the house before which the courier stands.
     *
     * @param free what it must not hide
     * @return where it is
     */
    Plate draw(List<Figure> figures, Point at, Box house, List<Box> free, Step step) {
        double words = Math.max(Letters.width(step.by(), TextStyle.ADDRESS),
                Letters.width(step.detail(), TextStyle.LABEL));
        double width = Math.clamp(words * AT_LARGEST + 24, NARROWEST, WIDEST);
        Box box = clearing.place(lens, at, house, width, HEIGHT, free);
        Plate plate = clearing.plate(lens, box, List.of());
        figures.add(lens.line(plate.leader(at).path(), Role.NO, 1.4, Dash.SOLID));
        plate.draw(figures, lens, 4,
                new Look(Optional.of(Fill.solid(Role.NO_SOFT)), Optional.of(lens.stroke(Role.NO, EDGE, Dash.REFUSED))));
        Point corner = new Point(box.x(), box.y());
        figures.add(lens.text(lens.box(corner, 10, 5, width - 60, Lens.LINE), TextStyle.LABEL_STRONG, Role.NO,
                Align.LEFT, title(step)));
        figures.add(lens.text(lens.box(corner, width - 50, 5, 40, Lens.LINE), TextStyle.ADDRESS, Role.NO, Align.RIGHT,
                step.rule().toString()));
        figures.add(lens.text(lens.box(corner, 10, 23, width - 20, Lens.LINE), TextStyle.ADDRESS, Role.INK, Align.LEFT,
                step.by()));
        figures.add(lens.text(lens.box(corner, 10, 40, width - 20, Lens.LINE), TextStyle.LABEL, Role.INK, Align.LEFT,
                step.detail()));
        return plate;
    }

    private static String title(Step step) {
        return switch (step.kind()) {
            case SECURITY_GROUP -> "Stopped at the lock";
            case NETWORK_ACL -> "Stopped at the gatehouse";
            case ROUTE, INTERNET_GATEWAY, NAT_GATEWAY, VPC_ENDPOINT -> "No way out";
            case LOAD_BALANCER -> "No target";
            case LISTENER, DNAT, MASQUERADE, USERLAND_PROXY, SERVICE_CONNECT, CONNECTION_TRACKING -> "Nobody answers";
            case NETWORK_NAMESPACE, ORIGINATE -> "Not in the network";
        };
    }

    /**
     * What the sender learns, beside it.
     *
     * @param free what it must not hide
     * @param stamp nor this
     */
    void outcome(List<Figure> figures, Point at, List<Box> free, Plate stamp, String words) {
        double width = Letters.width(words, TextStyle.LABEL_STRONG) * AT_LARGEST + 36;
        List<Box> kept = Stream.concat(free.stream(), Stream.of(stamp.box())).toList();
        Box box = clearing.place(lens, at, lens.around(at, 40, 24), width, 24, kept);
        clearing.plate(lens, box, List.of(stamp)).draw(figures, lens, 12, lens.filled(Role.PANEL, Role.NO, 1.4));
        Point corner = new Point(box.x(), box.y());
        Point badge = lens.moved(corner, 14, 12);
        figures.add(lens.shape(OCTAGON.placed(0, 0, SMALL), badge, 0, lens.filled(Role.NO, Role.NO, 1)));
        figures.add(lens.shape(CROSS.placed(0, 0, SMALL), badge, 0, lens.edge(Role.ON_INK, 1.5)));
        figures.add(lens.text(lens.box(corner, 26, 5, width - 32, Lens.LINE), TextStyle.LABEL_STRONG, Role.NO,
                Align.LEFT, words));
    }
}
