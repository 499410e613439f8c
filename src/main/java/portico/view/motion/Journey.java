package portico.view.motion;

import java.util.List;
import java.util.Optional;
import portico.model.flow.Trace;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;

/**
 * A trace on its way through a drawing: which hop when, and what to paint at a moment. A pure function of trace, drawing, time and zoom, so that
 * scrubbing to a time always shows the same picture. Times do not depend on the drawing.
 */
public final class Journey implements Ways {

    private final Trace trace;
    private final List<TimedHop> hops;
    private final Sights<Courses> courses;
    private final Sights<Escort> escorts;
    private final Scenery scenery;
    private final Panorama panorama;
    private final double duration;

    private Journey(Trace trace, List<Station> stations, Scenery scenery) {
        this.trace = trace;
        this.hops = List.copyOf(Timetable.of(stations));
        this.scenery = scenery;
        this.panorama = new Panorama(trace, scenery);
        this.courses = new Sights<>(scenery, detours -> new Courses(stations, hops, scenery.drawing(), detours));
        this.escorts = new Sights<>(sight -> Escort.of(hops, courses(sight), scenery, sight));
        double travelled = hops.isEmpty() ? 0 : hops.getLast().end();
        this.duration = hops.isEmpty() ? 0
                : travelled + (trace.isDelivered() ? Pace.ENDING : Pace.TIME_OUT + Pace.AFTERMATH);
    }

    /** The journey of a trace. A trace without hops, because one end waits for a place, gives a journey of 0 seconds. */
    public static Journey of(Trace trace, Drawing drawing) {
        return of(trace, new Scenery(drawing));
    }

    /** The same through a scenery that others see, too. */
    public static Journey of(Trace trace, Scenery scenery) {
        return new Journey(trace, Station.of(trace), scenery);
    }

    /** Whether another journey is that of the same trace through the same scenery. */
    public boolean isLike(Journey other) {
        return scenery.equals(other.scenery) && trace.equals(other.trace);
    }

    /**
     * The same of one who reads nothing: it passes the same places, but may cross words. Its ways take no time to find; where its address would travel along
     * does, so it is best shown unlabelled.
     */
    public Journey unread() {
        return of(trace, scenery.drawing().unpainted());
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
        return figuresAt(seconds, zoom, sight(zoom), whole());
    }

    /**
     * The same along the ways of another sight.
     *
     * @param seen the part of the drawing that is in sight: what is said of something in it is said within it
     */
    public List<Figure> figuresAt(double seconds, double zoom, Sight sight, Box seen) {
        return scene(Math.clamp(seconds, 0, duration), zoom, sight, seen).map(Scene::moving).orElse(List.of());
    }

    /** The same without the addresses that travel along, for pages that write them elsewhere. */
    public List<Figure> unlabelledAt(double seconds, double zoom) {
        return unlabelledAt(seconds, zoom, whole());
    }

    /** The same with a part of the drawing in sight. */
    public List<Figure> unlabelledAt(double seconds, double zoom, Box seen) {
        return scene(Math.clamp(seconds, 0, duration), zoom, sight(zoom), seen).map(Scene::unlabelled)
                .orElse(List.of());
    }

    /** The last station that was reached by then, as an index in {@link #hops()}; 0 before the first. */
    public int stationAt(double seconds) {
        return (int) Math.max(0, hops.stream().filter(hop -> hop.arrival() <= seconds + 1e-9).count() - 1);
    }

    /** The still frame of a step for reduced motion: numbered footprints as far as the hop with this index in {@link #hops()}. */
    public List<Figure> footprints(int step, double zoom) {
        return footprints(step, zoom, sight(zoom), whole());
    }

    /** The same along the ways of another sight, with a part of the drawing in sight. */
    public List<Figure> footprints(int step, double zoom, Sight sight, Box seen) {
        return stillScene(step, zoom, sight, seen).map(Scene::still).orElse(List.of());
    }

    /** The same without the address at the last of them. */
    public List<Figure> unlabelledFootprints(int step, double zoom) {
        return unlabelledFootprints(step, zoom, whole());
    }

    /** The same with a part of the drawing in sight. */
    public List<Figure> unlabelledFootprints(int step, double zoom, Box seen) {
        return stillScene(step, zoom, sight(zoom), seen).map(Scene::unlabelledStill).orElse(List.of());
    }

    private Optional<Scene> stillScene(int step, double zoom, Sight sight, Box seen) {
        boolean last = step >= hops.size() - 1;
        return scene(last ? duration : hops.get(Math.max(0, step)).still(), zoom, sight, seen);
    }

    private Optional<Scene> scene(double seconds, double zoom, Sight sight, Box seen) {
        return hops.isEmpty() ? Optional.empty()
                : Optional.of(new Scene(trace, courses(sight), () -> escorts.of(sight), panorama, new Lens(zoom), seen,
                        seconds));
    }

    /** From afar ways are the same at every zoom, but plates take more room. */
    private Courses courses(Sight sight) {
        return courses.of(scenery.sight(sight.least()));
    }

    private Box whole() {
        return scenery.drawing().bounds();
    }

    @Override
    public Sight sight(double zoom) {
        return Sight.at(zoom);
    }

    @Override
    public boolean isLed(Sight sight) {
        return hops.isEmpty() || scenery.isSorted() && escorts.isLed(sight);
    }

    @Override
    public void lead(Sight sight) {
        if (!hops.isEmpty()) {
            escorts.of(sight);
        }
    }
}
