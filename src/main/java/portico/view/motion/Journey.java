package portico.view.motion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import portico.model.flow.Trace;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.FigureGrid;

/**
 * A trace on its way through a drawing: which hop when, and what to paint at a moment. A pure function of trace, drawing, time and zoom, so that
 * scrubbing to a time always shows the same picture. Times do not depend on the drawing.
 */
public final class Journey {

    private final Trace trace;
    private final List<TimedHop> hops;
    private final List<Station> stations;
    private final Sights sights;
    private final Map<Sights.Sight, Courses> courses = new ConcurrentHashMap<>();
    private final Drawing drawing;
    private final Clearing clearing;
    private final double duration;

    private Journey(Trace trace, List<Station> stations, Drawing drawing) {
        this.trace = trace;
        this.hops = List.copyOf(Timetable.of(stations));
        this.stations = stations;
        FigureGrid figures = new FigureGrid(drawing);
        this.sights = new Sights(drawing, figures);
        this.drawing = drawing;
        this.clearing = new Clearing(drawing, figures);
        double travelled = hops.isEmpty() ? 0 : hops.getLast().end();
        this.duration = hops.isEmpty() ? 0
                : travelled + (trace.isDelivered() ? Pace.ENDING : Pace.TIME_OUT + Pace.AFTERMATH);
    }

    /** The journey of a trace. A trace without hops, because one end waits for a place, gives a journey of 0 seconds. */
    public static Journey of(Trace trace, Drawing drawing) {
        return new Journey(trace, Station.of(trace), drawing);
    }

    public Trace trace() {
        return trace;
    }

    /** Seconds of teaching time, to be labelled so. */
    public double duration() {
        return duration;
    }

    /** Every hop of request and reply with its times, in order. */
    public List<TimedHop> hops() {
        return hops;
    }

    /** When the next station after a time is reached; the end where there is none. */
    public double next(double seconds) {
        return hops.stream()
                .mapToDouble(TimedHop::end)
                .filter(end -> end > seconds + 1e-6)
                .findFirst()
                .orElse(duration);
    }

    /** When the station before a time was reached; the start where there is none. */
    public double previous(double seconds) {
        return hops.stream()
                .mapToDouble(TimedHop::end)
                .filter(end -> end < seconds - 1e-6)
                .reduce((a, b) -> b)
                .orElse(0);
    }

    /**
     * What to paint over the drawing at a time.
     *
     * @param zoom screen pixels for one drawing pixel: courier and labels keep their size on the screen
     */
    public List<Figure> figuresAt(double seconds, double zoom) {
        return scene(Math.clamp(seconds, 0, duration), zoom).map(Scene::moving).orElse(List.of());
    }

    /** The same without the addresses that travel along, for pages that write them elsewhere. */
    public List<Figure> unlabelledAt(double seconds, double zoom) {
        return scene(Math.clamp(seconds, 0, duration), zoom).map(Scene::unlabelled).orElse(List.of());
    }

    /** The last station that was reached by then, as an index in {@link #hops()}; 0 before the first. */
    public int stationAt(double seconds) {
        return (int) Math.max(0, hops.stream().filter(hop -> hop.arrival() <= seconds + 1e-9).count() - 1);
    }

    /** The still frame of a step for reduced motion: numbered footprints as far as the hop with this index in {@link #hops()}. */
    public List<Figure> footprints(int step, double zoom) {
        return stillScene(step, zoom).map(Scene::still).orElse(List.of());
    }

    /** The same without the address at the last of them. */
    public List<Figure> unlabelledFootprints(int step, double zoom) {
        return stillScene(step, zoom).map(Scene::unlabelledStill).orElse(List.of());
    }

    private Optional<Scene> stillScene(int step, double zoom) {
        boolean last = step >= hops.size() - 1;
        return scene(last ? duration : hops.get(Math.max(0, step)).still(), zoom);
    }

    private Optional<Scene> scene(double seconds, double zoom) {
        return hops.isEmpty() ? Optional.empty()
                : Optional.of(new Scene(trace, courses(zoom), drawing, clearing, new Lens(zoom), seconds));
    }

    /** Words take other room at other zooms, and ways lead beside them. */
    private Courses courses(double zoom) {
        return courses.computeIfAbsent(Sights.Sight.at(zoom),
                sight -> new Courses(stations, hops, drawing, sights.detours(sight)));
    }
}
