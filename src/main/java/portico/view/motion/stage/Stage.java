package portico.view.motion.stage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.drawing.Look;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.motion.Journey;

/** Acts side by side on a page, on one clock. The same time gives the same figures, whatever was shown before. */
public final class Stage {

    private static final Look GROUND = Look.fill(Role.GROUND);

    private final Programme programme;
    private final List<Act> acts;
    private final StageLayout layout;
    private final List<Cutout> cutouts;
    private final List<Journey> journeys;
    private final StageClock clock;

    /** On a page of this size in pixels. */
    public Stage(Programme programme, double width, double height) {
        this.programme = programme;
        this.acts = programme.acts();
        StageLayout bare = new StageLayout(width, height, acts.size(), 0, height);
        int notes = acts.stream().mapToInt(act -> ActHead.notes(act, bare).size()).max().orElse(0);
        StageLayout roomy = new StageLayout(width, height, acts.size(), notes, height);
        double scale = acts.stream().mapToDouble(act -> Cutout.scale(act.focus(), roomy.pictureOf(0))).min().orElse(1);
        double tallest = acts.stream()
                .mapToDouble(act -> (act.focus().bottom() - act.drawing(scale).bounds().y()) * scale)
                .max()
                .orElse(0);
        this.layout = new StageLayout(width, height, acts.size(), notes, tallest);
        this.cutouts = IntStream.range(0, acts.size())
                .mapToObj(i -> Cutout.at(scale, acts.get(i).focus(), acts.get(i).drawing(scale).bounds(),
                        layout.pictureOf(i)))
                .toList();
        this.journeys = IntStream.range(0, acts.size())
                .mapToObj(i -> acts.get(i).journey(scale, cutouts.get(i).part()))
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
            PageTitle.draw(s, layout.title(), programme);
        }
        for (int i = 0; i < acts.size(); i++) {
            Cutout cutout = cutouts.get(i);
            ActHead.draw(s, layout, i, acts.get(i));
            s.add(cutout.scene(acts.get(i).drawing(cutout.scale()).figures()));
            ActHead.drawCard(s, layout.card(i));
        }
        clock.drawStill(s);
        return s.figures();
    }

    /** What moves: the couriers, the cards and the clock at a time. */
    public List<Figure> movingAt(double seconds) {
        return at(seconds, i -> journeys.get(i).unlabelledAt(seconds, cutouts.get(i).scale()));
    }

    /** The same moment for reduced motion: footprints as far as each packet has come. */
    public List<Figure> footprintsAt(double seconds) {
        return at(seconds, i -> {
            Journey journey = journeys.get(i);
            return journey.unlabelledFootprints(journey.stationAt(seconds), cutouts.get(i).scale());
        });
    }

    private List<Figure> at(double seconds, Function<Integer, List<Figure>> packet) {
        Sketch s = new Sketch();
        for (int i = 0; i < acts.size(); i++) {
            s.add(cutouts.get(i).of(packet.apply(i)));
            HopNote.draw(s, layout.card(i), acts.get(i), seconds);
        }
        clock.drawAt(s, seconds);
        return s.figures();
    }

    /** The time that a point of the page stands for; empty beside the clock. */
    public OptionalDouble timeAt(Point point) {
        return layout.clock().contains(point) ? OptionalDouble.of(clock.timeAt(point.x())) : OptionalDouble.empty();
    }
}
