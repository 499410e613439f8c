package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portico.model.analysis.Analysis;
import portico.model.flow.Flow;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.topology.Topology;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Scenery;

/** Flows are traced and ways found by other threads, here whenever the test says so. */
class TrafficWaysTest {

    private static final Analysis SHOP = Samples.analysis("e-commerce");
    private static final double NEAR = 1;
    private static final double NEARER = 1.3;

    private final Queue<Runnable> thinking = new ArrayDeque<>();
    private final Queue<Runnable> routing = new ArrayDeque<>();
    private final AtomicInteger shown = new AtomicInteger();
    private final AtomicReference<Topology> network = new AtomicReference<>(SHOP.topology());
    private final TrafficWays ways = new TrafficWays(network::get,
            new TrafficWays.Threads(thinking::add, routing::add, Runnable::run), () -> NEAR, shown::incrementAndGet);

    private static Flow flow(String to) {
        return Flows
                .between(SHOP.topology(), Subjects.find(SHOP.topology(), "internet").getFirst(),
                        Subjects.find(SHOP.topology(), to).getFirst())
                .orElseThrow();
    }

    private static Scenery scenery(Level level) {
        return new Scenery(CityPlan.draw(SHOP, level, DrawingOptions.DEFAULT));
    }

    private static void run(Queue<Runnable> thread) {
        while (!thread.isEmpty()) {
            thread.remove().run();
        }
    }

    @BeforeEach
    void play() {
        ways.drawingShown(scenery(Level.FACADE));
        ways.play(Map.of(flow("10.0.2.23"), 3L));
    }

    private TrafficWays.Led found() {
        run(thinking);
        run(routing);
        return ways.led().orElseThrow();
    }

    @Test
    void itIsSeenOnceItIsTracedAndItsWaysAreFound() {
        assertThat(routing).as("tracing comes first, on a thread of its own").isEmpty();
        assertThat(ways.led()).isEmpty();
        int before = shown.get();
        assertThat(found().isEmpty()).isFalse();
        assertThat(shown).hasValue(before + 1);
    }

    @Test
    void atAnotherZoomTheWaysShownStayUntilTheLastSoughtAreFound() {
        TrafficWays.Led before = found();
        assertThat(ways.towards(NEARER)).contains(before);
        assertThat(ways.towards(2 * NEARER)).contains(before);
        assertThat(ways.towards(4 * NEARER)).contains(before);
        run(routing);
        assertThat(before.traffic().isLed(before.traffic().sight(NEARER))).isFalse();
        assertThat(ways.towards(4 * NEARER)).map(TrafficWays.Led::sight).contains(before.traffic().sight(4 * NEARER));
    }

    @Test
    void inAnotherDrawingNothingOfTheOneBeforeIsSeenOrSought() {
        TrafficWays.Led before = found();
        ways.towards(NEARER);
        ways.drawingShown(scenery(Level.FRONT));
        assertThat(ways.led()).isEmpty();
        assertThat(ways.towards(NEARER)).isEmpty();
        run(routing);
        assertThat(before.traffic().isLed(before.traffic().sight(NEARER))).isFalse();
        assertThat(ways.towards(NEARER)).map(TrafficWays.Led::traffic).isPresent().isNotEqualTo(before.traffic());
    }

    @Test
    void ofSeveralDrawingsOnlyTheLastIsTravelled() {
        run(thinking);
        ways.drawingShown(scenery(Level.FRONT));
        ways.drawingShown(scenery(Level.BLOCK));
        int before = shown.get();
        run(routing);
        assertThat(shown).hasValue(before + 1);
    }

    @Test
    void anotherDrawingOfTheSameNetworkIsNotTracedAnewButAnotherNetworkIs() {
        found();
        ways.drawingShown(scenery(Level.FRONT));
        assertThat(thinking).isEmpty();
        network.set(Samples.analysis("three-modes").topology());
        ways.drawingShown(scenery(Level.FRONT));
        assertThat(thinking).hasSize(1);
    }

    @Test
    void whatIsStoppedDuringTheSearchIsNotSeen() {
        run(thinking);
        ways.stop();
        run(routing);
        assertThat(ways.led()).isEmpty();
        assertThat(ways.whole()).isEmpty();
    }

    @Test
    void aPictureNeedNotWaitForTheSearch() {
        run(thinking);
        assertThat(ways.whole()).hasValueSatisfying(it -> assertThat(it.figuresAt(1, NEAR)).isNotEmpty());
    }
}
