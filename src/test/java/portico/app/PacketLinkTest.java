package portico.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portico.controller.Playback;
import portico.model.analysis.Analysis;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.view.drawing.Box;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.motion.Journey;
import portico.view.motion.Scenery;
import portico.view.paint.Viewport;

/** Ways are found by another thread, here whenever the test says so. */
class PacketLinkTest {

    private static final Analysis SHOP = Samples.analysis("e-commerce");
    private static final double NEAR = 1;
    private static final double NEARER = 1.3;
    private static final Box ALL = CityPlan.draw(SHOP, Level.FACADE, DrawingOptions.DEFAULT).bounds();

    private final Queue<Runnable> routing = new ArrayDeque<>();
    private final AtomicInteger told = new AtomicInteger();
    private final Playback playback = new Playback();
    private final PacketLink packet = new PacketLink(playback, routing::add, Runnable::run);

    @BeforeEach
    void join() {
        packet.join(told::incrementAndGet);
    }

    /** All of the city in sight. */
    private static Viewport all(double zoom) {
        return new Viewport(ALL.x(), ALL.y(), zoom, ALL.width() * zoom, ALL.height() * zoom);
    }

    private static Scenery scenery(Level level) {
        return new Scenery(CityPlan.draw(SHOP, level, DrawingOptions.DEFAULT));
    }

    private static Journey journey(String to, Scenery scenery) {
        return Journey.of(new FlowTracer(SHOP.topology())
                .trace(Flows
                        .between(SHOP.topology(), Subjects.find(SHOP.topology(), "internet").getFirst(),
                                Subjects.find(SHOP.topology(), to).getFirst())
                        .orElseThrow()),
                scenery);
    }

    /** Shows a journey whose ways for {@link #NEAR} are found. */
    private Journey shown() {
        Journey journey = journey("10.0.2.23", scenery(Level.FACADE));
        playback.show(journey);
        playback.seek(2);
        packet.figures(all(NEAR));
        routing.remove().run();
        packet.figures(all(NEAR));
        return journey;
    }

    @Test
    void aPacketCrossesWordsUntilItsWaysAroundThemAreFound() {
        Journey journey = journey("10.0.2.23", scenery(Level.FACADE));
        playback.show(journey);
        List<Figure> unread = journey.unread().unlabelledAt(0, NEAR);
        assertThat(packet.figures(all(NEAR))).isEqualTo(unread);
        assertThat(packet.figures(all(NEAR))).isEqualTo(unread);
        assertThat(routing).as("looked for once").hasSize(1);
        routing.remove().run();
        assertThat(told).hasValue(1);
        assertThat(packet.figures(all(NEAR))).isEqualTo(journey.figuresAt(0, NEAR)).isNotEqualTo(unread);
    }

    @Test
    void atAnotherZoomItGoesOnAlongTheWaysShownBeforeUntilOthersAreFound() {
        Journey journey = shown();
        List<Figure> before = packet.figures(all(NEARER));
        assertThat(before).isEqualTo(journey.figuresAt(2, NEARER, journey.sight(NEAR), ALL));
        routing.remove().run();
        assertThat(packet.figures(all(NEARER))).isEqualTo(journey.figuresAt(2, NEARER));
    }

    @Test
    void fastZoomingFindsTheWaysOfTheLastZoomOnly() {
        Journey journey = shown();
        told.set(0);
        packet.figures(all(NEARER));
        packet.figures(all(2 * NEARER));
        packet.figures(all(NEARER));
        packet.figures(all(4 * NEARER));
        routing.forEach(Runnable::run);
        assertThat(told).hasValue(1);
        assertThat(journey.isLed(journey.sight(4 * NEARER))).isTrue();
        assertThat(journey.isLed(journey.sight(NEARER))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"FRONT", "FACADE"})
    void inAnotherDrawingItGoesOnAcrossWordsUntilItsWaysThereAreFound(Level level) {
        shown();
        Journey other = journey("10.0.2.23", scenery(level));
        playback.replace(other);
        assertThat(packet.figures(all(NEAR))).isEqualTo(other.unread().unlabelledAt(2, NEAR)).isNotEmpty();
        assertThat(packet.figures(all(NEARER))).isEqualTo(other.unread().unlabelledAt(2, NEARER));
        packet.figures(all(NEAR));
        routing.remove().run();
        assertThat(packet.figures(all(NEAR))).isEqualTo(other.figuresAt(2, NEAR)).isNotEmpty();
    }

    @Test
    void tracedAnewInTheSameDrawingItGoesOnAlongTheWaysShown() {
        Scenery scenery = scenery(Level.FACADE);
        Journey journey = journey("10.0.2.23", scenery);
        playback.show(journey);
        packet.figures(all(NEAR));
        routing.remove().run();
        packet.figures(all(NEAR));
        playback.replace(journey("10.0.2.23", scenery));
        assertThat(packet.figures(all(NEAR))).isEqualTo(journey.figuresAt(0, NEAR)).isNotEmpty();
    }

    @Test
    void withReducedMotionItsFootprintsCrossWordsUntilThen() {
        packet.setReducedMotion(true);
        Journey journey = journey("10.0.2.23", scenery(Level.FACADE));
        playback.show(journey);
        playback.seek(2);
        int step = journey.stationAt(2);
        assertThat(packet.figures(all(NEAR))).isEqualTo(journey.unread().unlabelledFootprints(step, NEAR)).isNotEmpty();
        routing.remove().run();
        assertThat(packet.figures(all(NEAR))).isEqualTo(journey.footprints(step, NEAR));
    }

    @Test
    void whatIsClosedIsLookedForNoLonger() {
        Journey journey = journey("10.0.2.23", scenery(Level.FACADE));
        playback.show(journey);
        packet.figures(all(NEAR));
        playback.close();
        packet.figures(all(NEAR));
        routing.remove().run();
        assertThat(told).hasValue(0);
        assertThat(journey.isLed(journey.sight(NEAR))).isFalse();
    }

    @Test
    void anotherFlowDoesNotTravelTheWaysOfTheOneBefore() {
        shown();
        Journey other = journey("10.0.1.54", scenery(Level.FACADE));
        playback.show(other);
        assertThat(packet.figures(all(NEAR))).isEqualTo(other.unread().unlabelledAt(0, NEAR));
    }

    @Test
    void aPictureWaitsForNobody() {
        Journey journey = journey("10.0.2.23", scenery(Level.FACADE));
        playback.show(journey);
        assertThat(packet.forPictures(NEAR, ALL)).isEqualTo(journey.figuresAt(0, NEAR));
        assertThat(routing).isEmpty();
    }
}
