package portico.view.motion.stage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.mark.ModeMark;

/** Acts side by side on a page, on one clock. The same time gives the same figures, whatever was shown before. */
public final class Stage {

    private static final Look GROUND = Look.fill(Role.GROUND);
    private static final Look FRAME = Look.fill(Role.SKY0).edged(Role.LINE, 1.2);
    private static final Look CARD = Look.fill(Role.PANEL).edged(Role.LINE, 1.2);
    private static final double MARK = 30;

    private final List<Act> acts;
    private final StageLayout layout;
    private final List<Cutout> cutouts;
    private final StageClock clock;

    /** On a page of this size in pixels. */
    public Stage(List<Act> acts, double width, double height) {
        this.acts = List.copyOf(acts);
        StageLayout roomy = new StageLayout(width, height, acts.size(), height);
        double scale = acts.stream().mapToDouble(act -> Cutout.scale(act.focus(), roomy.pictureOf(0))).min().orElse(1);
        double tallest = acts.stream()
                .mapToDouble(act -> (act.focus().bottom() - act.drawing(scale).bounds().y()) * scale)
                .max()
                .orElse(0);
        this.layout = new StageLayout(width, height, acts.size(), tallest);
        this.cutouts = IntStream.range(0, acts.size())
                .mapToObj(i -> Cutout.at(scale, acts.get(i).focus(), acts.get(i).drawing(scale).bounds(),
                        layout.pictureOf(i)))
                .toList();
        this.clock = new StageClock(layout, this.acts, duration(acts));
    }

    /** Seconds until the last act has ended. */
    public static double duration(List<Act> acts) {
        return acts.stream().mapToDouble(act -> act.journey().duration()).max().orElse(0);
    }

    public Box page() {
        return new Box(0, 0, layout.width(), layout.height());
    }

    /** What does not move. */
    public List<Figure> still() {
        Sketch s = new Sketch();
        s.box(page(), 0, GROUND);
        if (layout.hasTitle()) {
            title(s);
        }
        for (int i = 0; i < acts.size(); i++) {
            act(s, i);
        }
        clock.drawStill(s);
        return s.figures();
    }

    private void title(Sketch s) {
        Box at = layout.title();
        s.text(at.x() + 6, at.y(), 420, at.height(), TextStyle.PRESENTER_TITLE, Role.INK, Align.LEFT,
                "One request, " + (acts.size() == 5 ? "five" : acts.size()) + " ways in", "One request");
        s.text(at.x() + 430, at.y() + 6, at.width() - 440, at.height() - 6, TextStyle.GROUP_TITLE, Role.INK2,
                Align.LEFT,
                "Three copies of web, each listening on port 3000. Same request, same clock; teaching time, not measured latency.",
                "Three copies of web. Same request, same clock.", "Same request, same clock.");
    }

    private void act(Sketch s, int i) {
        Act act = acts.get(i);
        s.box(layout.frame(i), 8, FRAME);
        Box head = layout.head(i);
        s.box(head, 8, Look.fill(ModeMark.soft(act.mode())));
        ModeMark.draw(s, head.x() + 10, head.y() + (head.height() - MARK) / 2, MARK, act.mode());
        double text = head.x() + MARK + 20;
        double room = head.width() - MARK - 26;
        s.text(text, head.y() + 6, room, 26, TextStyle.PANEL_TITLE, ModeMark.ink(act.mode()), Align.LEFT, act.title());
        s.text(text, head.y() + 31, room, 21, TextStyle.LABEL, Role.INK, Align.LEFT, act.sentence());
        s.add(cutouts.get(i).scene(act.drawing(cutouts.get(i).scale()).figures()));
        s.box(layout.card(i), 8, CARD);
    }

    /** What moves: the couriers, the cards and the clock at a time. */
    public List<Figure> movingAt(double seconds) {
        Sketch s = new Sketch();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            s.add(cutouts.get(i).of(act.journey().unlabelledAt(seconds, cutouts.get(i).scale())));
            HopNote.draw(s, layout.card(i), act.ride(), seconds);
        }
        clock.drawAt(s, seconds);
        return s.figures();
    }

    /** The same moment for reduced motion: footprints as far as each packet has come. */
    public List<Figure> footprintsAt(double seconds) {
        Sketch s = new Sketch();
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            int step = act.journey().hopAt(seconds).map(hop -> hop.number() - 1).orElse(0);
            s.add(cutouts.get(i).of(act.journey().footprints(step, cutouts.get(i).scale())));
            HopNote.draw(s, layout.card(i), act.ride(), seconds);
        }
        clock.drawAt(s, seconds);
        return s.figures();
    }

    /** The time that a point of the page stands for; empty beside the clock. */
    public OptionalDouble timeAt(Point point) {
        return layout.clock().contains(point) ? OptionalDouble.of(clock.timeAt(point.x())) : OptionalDouble.empty();
    }
}
