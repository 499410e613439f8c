package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.flow.Disposition;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Hop;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.model.id.DatabaseId;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.view.drawing.Anchor;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Letters;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.TextStyle;
import portico.view.drawing.city.CityPlan;

class JourneyTest {

    private static final InstanceTypes TYPES = Catalogues.instanceTypes();
    private static final Analysis SHOP = analysis("e-commerce");
    private static final Analysis MODES = analysis("three-modes");

    private static Analysis analysis(String sample) {
        return new Analyzer(TYPES).analyze(TopologyFiles.of(TYPES, InputStream.nullInputStream())
                .read(List.of(Path.of("samples", sample + ".json")))
                .topology());
    }

    private static Drawing drawing(Analysis analysis, Level level) {
        return CityPlan.draw(analysis, level, DrawingOptions.DEFAULT);
    }

    private static Trace trace(Analysis analysis, String from, String to) {
        FlowEnd target = Subjects.find(analysis.topology(), to).getFirst();
        FlowEnd source = Subjects.find(analysis.topology(), from).getFirst();
        return new FlowTracer(analysis.topology())
                .trace(Flows.between(analysis.topology(), source, target).orElseThrow());
    }

    private static Journey bridge(Level level) {
        return Journey.of(trace(MODES, "internet", "172.17.0.3"), drawing(MODES, level));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void onceLedAllThatAFrameNeedsIsKnownFromAfarToo(Level level) {
        Journey journey = bridge(level);
        Sight sight = journey.sight(Math.max(0.05, level.from()));
        assertThat(journey.isLed(sight)).isFalse();
        journey.lead(sight);
        assertThat(journey.isLed(sight)).isTrue();
    }

    /** Ways are the same there, but plates take more room the farther one is. */
    @Test
    void fromAfarPlatesAreLaidOutForTheZoomThatIsLedAndForNoneWhileOthersAreShown() {
        Journey journey = bridge(Level.GLYPH);
        journey.lead(journey.sight(0.1));
        assertThat(journey.figuresAt(2, 0.16, Sight.at(0.1), new Box(0, 0, 9000, 9000))).isNotEmpty();
        assertThat(List.of(0.1, 0.16, 1.0)).filteredOn(zoom -> journey.isLed(Sight.at(zoom))).containsExactly(0.1);
    }

    @Test
    void hopsFollowEachOtherWithoutGaps() {
        List<TimedHop> hops = bridge(Level.FACADE).hops();
        assertThat(hops).extracting(TimedHop::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        assertThat(hops).extracting(TimedHop::place)
                .startsWith("Internet", "Gate", "Reception", "Main door .100", "Concierge", "Corridor");
        for (int i = 1; i < hops.size(); i++) {
            assertThat(hops.get(i).start()).isEqualTo(hops.get(i - 1).end());
            assertThat(hops.get(i).arrival()).isBetween(hops.get(i).start(), hops.get(i).end());
        }
    }

    @Test
    void aRewriteTakesItsMoment() {
        Journey journey = bridge(Level.FACADE);
        TimedHop concierge = journey.hops().get(4);
        assertThat(concierge.hop().place()).isEqualTo(Hop.Place.HOST_NAT);
        assertThat(concierge.end() - concierge.arrival()).isCloseTo(0.35, within(1e-9));
        List<Figure> writing = journey.figuresAt(concierge.end() - 0.05, 1);
        assertThat(words(writing)).contains("10.0.1.100:32769", "172.17.0.3:3000");
        assertThat(words(journey.figuresAt(concierge.start() + 0.1, 1))).contains("10.0.1.100:32769")
                .doesNotContain("172.17.0.3:3000");
        assertThat(words(journey.figuresAt(concierge.end() + 0.1, 1))).contains("172.17.0.3:3000")
                .doesNotContain("10.0.1.100:32769");
    }

    private static List<String> words(List<Figure> figures) {
        return figures.stream()
                .filter(Figure.Label.class::isInstance)
                .map(f -> ((Figure.Label) f).wordings().getFirst())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"e-commerce, payment-svc, 0.6", "e-commerce, payment-svc, 1", "e-commerce, user-service, 0.8",
            "three-modes, 172.17.0.3, 0.6", "three-modes, 172.17.0.3, 1"})
    void theLabelOfAMovingPacketLeavesDistrictsAndClientsReadable(String sample, String target, double zoom) {
        Analysis analysis = analysis(sample);
        Drawing drawing = drawing(analysis, Level.FACADE);
        Journey journey = Journey.of(trace(analysis, "internet", target), drawing);
        List<Box> names = drawing.figures()
                .stream()
                .flatMap(Figure::labels)
                .filter(label -> label.wordings().contains("Clients")
                        || label.subject().filter(ZoneId.class::isInstance).isPresent())
                .map(label -> letters(label, zoom))
                .toList();
        assertThat(names).hasSizeGreaterThan(3);
        // what is being rewritten needs several lines, and hides as few words as it can
        times(journey).filter(t -> journey.hops().stream().noneMatch(hop -> isWriting(hop, t)))
                .mapToObj(t -> plates(journey.figuresAt(t, zoom)))
                .filter(plates -> plates.size() == 1)
                .forEach(plates -> assertThat(names).noneMatch(name -> name.overlaps(plates.getFirst())));
    }

    private static boolean isWriting(TimedHop hop, double time) {
        return hop.hop().isRewritten() && hop.arrival() <= time && time <= hop.end();
    }

    /** Where the letters are that fill a label's box, its height excepted. */
    private static Box letters(Figure.Label label, double zoom) {
        double width = Math.min(label.box().width(),
                Letters.width(label.wordings().getFirst(), label.style()) / Math.min(1, zoom));
        double x = label.align() == Figure.Align.RIGHT ? label.box().right() - width : label.box().x();
        double height = 10 / zoom;
        return new Box(x, label.box().centre().y() - height / 2, width, height);
    }

    private static List<Box> plates(List<Figure> figures) {
        return figures.stream()
                .flatMap(Figure::labels)
                .filter(label -> label.style() == TextStyle.ADDRESS)
                .map(Figure.Label::box)
                .toList();
    }

    @Test
    void scrubbingThereAndBackShowsTheSame() {
        Journey journey = bridge(Level.FACADE);
        List<List<Figure>> there = times(journey).mapToObj(t -> journey.figuresAt(t, 1)).toList();
        List<List<Figure>> back = times(journey).boxed()
                .toList()
                .reversed()
                .stream()
                .map(t -> journey.figuresAt(t, 1))
                .toList();
        assertThat(back.reversed()).isEqualTo(there);
        assertThat(times(bridge(Level.FACADE)).mapToObj(t -> bridge(Level.FACADE).figuresAt(t, 1)).limit(3).toList())
                .isEqualTo(there.subList(0, 3));
        assertThat(there.stream().distinct().count()).as("something moves").isGreaterThan(30);
    }

    private static DoubleStream times(Journey journey) {
        return IntStream.rangeClosed(0, 40).mapToDouble(i -> journey.duration() * i / 40);
    }

    @Test
    void timesDoNotDependOnTheDrawing() {
        assertThat(bridge(Level.GLYPH).hops()).isEqualTo(bridge(Level.INTERIOR).hops());
        for (Level level : Level.values()) {
            Journey journey = bridge(level);
            double zoom = Math.max(0.05, level.from());
            assertThat(times(journey).mapToObj(t -> journey.figuresAt(t, zoom))).noneMatch(List::isEmpty);
        }
    }

    @Test
    void couriersKeepTheirSizeOnTheScreen() {
        Journey journey = bridge(Level.FACADE);
        for (double zoom : List.of(0.3, 1.0, 3.0)) {
            Box courier = courier(journey.figuresAt(3.0, zoom));
            assertThat(Math.max(courier.width(), courier.height()) * zoom).isCloseTo(30, within(0.5));
        }
    }

    private static Box courier(List<Figure> figures) {
        return figures.stream()
                .filter(f -> f instanceof Figure.Outline o && o.fill().isPresent()
                        && o.fill().get().role() == Role.ACCENT)
                .map(Figure::bounds)
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    @Test
    void steppingWalksFromStationToStation() {
        Journey journey = bridge(Level.FACADE);
        double at = 0;
        for (TimedHop hop : journey.hops()) {
            at = journey.next(at);
            assertThat(at).isEqualTo(hop.end());
        }
        assertThat(journey.next(at)).isEqualTo(journey.duration());
        assertThat(journey.previous(at)).isEqualTo(journey.hops().get(12).end());
        assertThat(journey.previous(0.1)).isZero();
    }

    @Test
    void aDeniedPacketStopsBeforeTheLockAndTheStampStays() {
        Drawing drawing = drawing(SHOP, Level.FACADE);
        Trace trace = trace(SHOP, "payment-svc", "user-rds");
        assertThat(trace.disposition()).isEqualTo(Disposition.DENIED_BY_SECURITY_GROUP);
        Journey journey = Journey.of(trace, drawing);
        double stopped = journey.hops().getLast().arrival();
        assertThat(words(journey.figuresAt(stopped - 0.01, 1))).doesNotContain("Stopped at the lock");
        assertThat(words(journey.figuresAt(stopped + 0.01, 1)))
                .contains("Stopped at the lock", "sg-payment-service", "R109")
                .doesNotContain("no answer");
        List<Figure> atLast = journey.figuresAt(journey.duration(), 1);
        assertThat(words(atLast)).contains("Stopped at the lock", "no answer");
        Point otherLock = drawing.anchor(new DatabaseId("user-rds"), Anchor.Part.LOCK).orElseThrow();
        assertThat(atLast).as("the database's lock is crossed as well")
                .anyMatch(f -> f.bounds().centre().distanceTo(otherLock) < 1);
    }

    @ParameterizedTest
    @CsvSource({"internet, payment-svc", "payment-svc, payment-rds", "payment-svc, user-rds", "internet, task-2"})
    void noWayIndoorsCrossesWhatIsWrittenOnATask(String from, String to) {
        Drawing drawing = drawing(SHOP, Level.FACADE);
        List<Box> written = drawing.figures()
                .stream()
                .filter(Figure.Label.class::isInstance)
                .filter(label -> label.subject().filter(TaskId.class::isInstance).isPresent())
                .map(Figure::bounds)
                .toList();
        List<Station> stations = Station.of(trace(SHOP, from, to))
                .stream()
                .filter(station -> station.phase() == Phase.REQUEST)
                .toList();
        Track track = Course.of(stations, drawing, new Scenery(drawing).detours(Sight.at(1))).track();
        for (double far = 0; far <= track.length(); far++) {
            Point at = track.point(far);
            assertThat(written).noneMatch(box -> box.contains(at));
        }
    }

    @Test
    void footprintsAreStillFramesStepByStep() {
        Journey journey = bridge(Level.FACADE);
        for (int step = 0; step < journey.hops().size(); step++) {
            assertThat(journey.footprints(step, 1)).isNotEmpty().isEqualTo(journey.footprints(step, 1));
        }
        assertThat(journey.footprints(5, 1).size()).isGreaterThan(journey.footprints(1, 1).size());
        assertThat(journey.footprints(99, 1)).isEqualTo(journey.footprints(13, 1));
    }

    /** With reduced motion the picture shows the station that the card speaks of. */
    @Test
    void theStationOfATimeIsTheLastThatWasReached() {
        Journey journey = bridge(Level.FACADE);
        assertThat(journey.stationAt(0)).isZero();
        times(journey).forEach(time -> {
            int station = journey.stationAt(time);
            assertThat(journey.hops().get(station).arrival()).isLessThanOrEqualTo(time);
            assertThat(journey.hops().stream().skip(station + 1)).allMatch(hop -> hop.arrival() > time);
        });
        assertThat(words(journey.footprints(4, 1))).contains("172.17.0.3:3000");
        assertThat(words(journey.unlabelledFootprints(4, 1))).doesNotContain("172.17.0.3:3000");
    }

    @Test
    void whoWaitsGoesNowhere() {
        Trace trace = trace(MODES, "internet", waiting());
        Journey journey = Journey.of(trace, drawing(MODES, Level.FACADE));
        assertThat(journey.duration()).isZero();
        assertThat(journey.figuresAt(1, 1)).isEmpty();
        assertThat(journey.footprints(0, 1)).isEmpty();
    }

    private static String waiting() {
        return MODES.topology().tasks().stream().filter(t -> !t.isPlaced()).findFirst().orElseThrow().id().value();
    }
}
