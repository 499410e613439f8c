package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import portico.model.flow.Trace;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;
import portico.view.paint.Painter;
import portico.view.paint.SvgSurface;
import portico.view.paint.Themes;
import portico.view.paint.Viewport;
import portico.view.paint.raster.AwtFonts;

/**
 * Scrubbing to any time and back gives the same frame: what is painted depends on the time alone and not on what was shown before, on random
 * networks; {@code -Dportico.laws=10000} asks so many instead of 60.
 */
class ScrubbingLawsTest {

    private static final long CASES = Long.getLong("portico.laws", 60);
    private static final int TIMES = 6;
    private static final int FLOWS = 30;

    private final Painter painter = new Painter(Themes.LIGHT, new AwtFonts().ruler());

    /** Every verb that a frame asks of a surface, in order, with all of the drawing in sight. */
    private String painted(RandomJourney it, List<Figure> figures) {
        SvgSurface surface = new SvgSurface();
        Box all = it.drawing().bounds();
        int width = (int) Math.ceil(all.width() * it.zoom());
        int height = (int) Math.ceil(all.height() * it.zoom());
        painter.paint(figures, new Viewport(all.x(), all.y(), it.zoom(), width, height), surface);
        return surface.document(width, height, "", "");
    }

    /**
     * Shows some moments by lot, then the same in another order, and once more with a motion that has shown nothing yet.
     *
     * @return how many different frames there were
     */
    private int holds(RandomJourney it, double duration, DoubleFunction<List<Figure>> used,
            DoubleFunction<List<Figure>> unused) {
        List<Double> times = new ArrayList<>(Stream.generate(() -> it.time(duration)).limit(TIMES).toList());
        times.addAll(List.of(0.0, duration));
        List<String> there = times.stream().map(t -> painted(it, used.apply(t))).toList();
        Set<String> frames = new HashSet<>();
        IntStream.range(0, times.size()).map(i -> times.size() - 1 - i).forEach(i -> {
            assertThat(painted(it, used.apply(times.get(i)))).as("back at %s", times.get(i)).isEqualTo(there.get(i));
            assertThat(painted(it, unused.apply(times.get(i)))).as("first at %s", times.get(i)).isEqualTo(there.get(i));
            frames.add(there.get(i));
        });
        return frames.size();
    }

    private void holds(ToIntFunction<RandomJourney> law) {
        long frames = LongStream.range(0, CASES).map(seed -> law.applyAsInt(RandomJourney.of(seed))).sum();
        assertThat(frames).as("something moves").isGreaterThan(3 * CASES);
    }

    @Test
    void ofOnePacket() {
        holds(it -> {
            Trace trace = it.trace();
            Journey journey = Journey.of(trace, it.drawing());
            return holds(it, journey.duration(), t -> journey.figuresAt(t, it.zoom()),
                    t -> Journey.of(trace, it.drawing()).figuresAt(t, it.zoom()));
        });
    }

    @Test
    void ofFootprints() {
        holds(it -> {
            Trace trace = it.trace();
            Journey journey = Journey.of(trace, it.drawing());
            return holds(it, Math.max(1, journey.hops().size()), t -> journey.footprints((int) t, it.zoom()),
                    t -> Journey.of(trace, it.drawing()).footprints((int) t, it.zoom()));
        });
    }

    @Test
    void ofManyFlows() {
        holds(it -> {
            List<Traffic.Load> loads = IntStream.rangeClosed(1, FLOWS)
                    .mapToObj(rate -> new Traffic.Load(it.trace(), rate))
                    .toList();
            Traffic traffic = Traffic.of(loads, it.drawing());
            return holds(it, 100, t -> traffic.figuresAt(t, it.zoom()),
                    t -> Traffic.of(loads, it.drawing()).figuresAt(t, it.zoom()));
        });
    }
}
