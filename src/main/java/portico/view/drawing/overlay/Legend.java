package portico.view.drawing.overlay;

import java.util.List;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Box;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.Badge;
import portico.view.drawing.mark.Door;
import portico.view.drawing.mark.ModeMark;
import portico.view.drawing.mark.Padlock;

/** What the parts of the picture mean, for exported pictures: in pixels at scale 1, from its own left upper corner, in as many lines as it takes. */
public final class Legend {

    private static final double LINE = 30;
    private static final double ICON = 24;
    private static final double GAP = 22;
    private static final double MARGIN = 16;

    private static final Look LIT = Look.fill(Role.LIT).edged(Role.LIT_EDGE, 1.1);

    private final Sketch sketch = new Sketch();
    private final double width;
    private double x = MARGIN;
    private double y = 8;

    private Legend(double width) {
        this.width = width;
    }

    /** One entry's icon, drawn into a square of 24. */
    private interface Icon {
        void draw(Sketch s);
    }

    /** The width below which the words of an entry would be cut. */
    public static double least(DrawingView view) {
        return figures(view, 0).stream().map(Figure::bounds).reduce(Box::union).orElseThrow().right() + MARGIN;
    }

    /** The figures of a legend at most so wide. */
    public static List<Figure> figures(DrawingView view, double width) {
        Legend legend = new Legend(width);
        switch (view) {
            case BUILDING -> legend.building();
            case ENGINEER -> legend.engineer();
        }
        legend.entry(s -> Badge.WAITING.draw(s, 12, 12, 9), "waits for a place");
        legend.entry(s -> Badge.FINDING.draw(s, 12, 12, 9), "finding");
        return legend.sketch.figures();
    }

    private void building() {
        entry(s -> ModeMark.draw(s, 0, 0, ICON, NetworkMode.BRIDGE), "bridge: one door, a concierge redirects");
        entry(s -> ModeMark.draw(s, 0, 0, ICON, NetworkMode.HOST), "host: one open floor, ports of the host");
        entry(s -> ModeMark.draw(s, 0, 0, ICON, NetworkMode.AWSVPC), "awsvpc: a front door for every task");
        entry(s -> new Door(10, 18).draw(s, 12, 23, false), "door = network interface");
        entry(s -> new Door(12, 20).drawFree(s, 12, 23), "free interface");
        entry(s -> Padlock.draw(s, 5, 4, 14, Padlock.State.NOT_ASKED), "lock = security group");
        entry(s -> s.box(2, 5, 20, 15, 2, LIT), "lit = running task");
    }

    private void engineer() {
        entry(s -> s.box(2, 5, 20, 15, 2, LIT), "network namespace of a task");
        entry(s -> s.box(2, 5, 20, 15, 2, Look.fill(Role.HOST_SOFT).edged(Role.HOST, 1.1)), "the host's own namespace");
        entry(s -> s.box(2, 8, 20, 8, 2, Look.fill(Role.BRIDGE_SOFT).edged(Role.BRIDGE, 1.2)), "docker0, a bridge");
        entry(s -> s.box(2, 4, 20, 16, 3, Look.fill(Role.PANEL).edged(Role.VPC, 1.4)), "network interface");
        entry(s -> s.box(2, 4, 20, 16, 3, Look.edge(Stroke.free(Role.STRONG))), "unused slot");
        entry(s -> Padlock.draw(s, 5, 4, 14, Padlock.State.NOT_ASKED), "security group");
    }

    private void entry(Icon icon, String words) {
        double text = Letters.width(words, TextStyle.LABEL) * 1.03 + 4;
        if (x > MARGIN && x + ICON + 6 + text > width - MARGIN) {
            x = MARGIN;
            y += LINE;
        }
        icon.draw(sketch.at(x, y));
        sketch.text(x + ICON + 6, y, text, ICON, TextStyle.LABEL, Role.INK2, Align.LEFT, words);
        x += ICON + 6 + text + GAP;
    }
}
