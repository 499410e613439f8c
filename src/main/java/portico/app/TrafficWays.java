package portico.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import portico.model.flow.Flow;
import portico.model.flow.FlowTracer;
import portico.model.topology.Topology;
import portico.view.motion.Scenery;
import portico.view.motion.Sight;
import portico.view.motion.Traffic;

/**
 * The ways of several flows through the drawing that is shown. The flows are traced once for a network and their ways found once for a drawing and sight,
 * both beside JavaFX's thread. At another zoom the ways shown before stay until those of that zoom are found; in another drawing none are seen until then.
 */
final class TrafficWays {
    private final Supplier<Topology> network;
    private final Latest<Asked, Traced> tracing;
    private final Seeker seeker;
    private final DoubleSupplier zoom;
    private final Runnable onShown;
    private Map<Flow, Long> flows = Map.of();
    private Optional<Scenery> scenery = Optional.empty();
    private Optional<Traced> traced = Optional.empty();
    private Optional<Traffic> traffic = Optional.empty();
    private Optional<Sight> shown = Optional.empty();

    /** Flows through a network, each with its number of packets. */
    private record Asked(Topology topology, Map<Flow, Long> flows) {
        Traced trace() {
            FlowTracer tracer = new FlowTracer(topology);
            return new Traced(this,
                    flows.entrySet()
                            .stream()
                            .map(flow -> new Traffic.Load(tracer.trace(flow.getKey()), Math.max(1, flow.getValue())))
                            .toList());
        }
    }

    private record Traced(Asked asked, List<Traffic.Load> loads) {}

    /** Traffic on the ways of a sight, which are known. */
    record Led(Traffic traffic, Sight sight) {
        boolean isEmpty() {
            return traffic.isEmpty(sight);
        }
    }

    /** The threads that the work is shared among: one traces, one finds ways, and JavaFX's shows them. */
    record Threads(Executor thinking, Executor routing, Executor showing) {}

    /**
     * @param network as it is now
     * @param zoom at which the drawing is seen, in screen pixels for one drawing pixel
     * @param onShown other ways are shown, or none
     */
    TrafficWays(Supplier<Topology> network, Threads threads, DoubleSupplier zoom, Runnable onShown) {
        this.network = network;
        this.tracing = new Latest<>(threads.thinking(), threads.showing(), Asked::trace, this::travel);
        this.seeker = new Seeker(threads.routing(), threads.showing(), this::show);
        this.zoom = zoom;
        this.onShown = onShown;
    }

    /** These travel, each with its number of packets, in place of those before. */
    void play(Map<Flow, Long> wanted) {
        flows = Map.copyOf(wanted);
        begin();
    }

    boolean isPlaying() {
        return !flows.isEmpty();
    }

    void stop() {
        flows = Map.of();
        traced = Optional.empty();
        leave();
    }

    /** The drawing changed: the same flows go on there. */
    void drawingShown(Scenery next) {
        scenery = Optional.of(next);
        if (isPlaying()) {
            begin();
        }
    }

    private void leave() {
        tracing.forget();
        seeker.forget();
        traffic = Optional.empty();
        shown = Optional.empty();
        onShown.run();
    }

    private void begin() {
        leave();
        Asked asked = new Asked(network.get(), flows);
        traced.filter(it -> it.asked().equals(asked)).ifPresentOrElse(this::travel, () -> tracing.ask(asked));
    }

    private void travel(Traced known) {
        traced = Optional.of(known);
        traffic = scenery.map(it -> Traffic.of(known.loads(), it));
        traffic.filter(it -> seeker.finds(it, it.sight(zoom.getAsDouble())))
                .ifPresent(it -> show(it.sight(zoom.getAsDouble())));
    }

    private void show(Sight sight) {
        shown = Optional.of(sight);
        onShown.run();
    }

    /** What can be seen now. */
    Optional<Led> led() {
        return traffic.flatMap(it -> shown.map(sight -> new Led(it, sight)));
    }

    /** What can be seen now at a zoom. What cannot is looked for, and those that were seen last are seen until then. */
    Optional<Led> towards(double seen) {
        traffic.map(it -> new Led(it, it.sight(seen)))
                .filter(it -> seeker.finds(it.traffic(), it.sight()))
                .ifPresent(it -> shown = Optional.of(it.sight()));
        return led();
    }

    /** What is to be seen once it is found; for whoever has time to find it. */
    Optional<Traffic> whole() {
        return traffic;
    }
}
