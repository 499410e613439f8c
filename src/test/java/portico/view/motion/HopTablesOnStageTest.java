package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import portico.controller.Rides;
import portico.model.analysis.Analysis;
import portico.model.discovery.Called;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Hop;
import portico.model.flow.Subjects;
import portico.model.flow.log.TraceLog;
import portico.model.id.ResourceId;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;
import portico.view.drawing.Anchor;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Figure;
import portico.view.drawing.Labels;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;
import portico.view.sheet.Ride;

/** The hop tables R161 to R170 row by row on the stage: what each hop card says, where the packet stands, and what its label reads, in both views. */
class HopTablesOnStageTest {

    private static final double REACH = 40;
    private static final Analysis CITY = Samples.analysis("hops/hops");
    private static final Map<DrawingView, Drawing> DRAWINGS = Arrays.stream(DrawingView.values())
            .collect(Collectors.toUnmodifiableMap(view -> view,
                    view -> CityPlan.draw(CITY, Level.FACADE, DrawingOptions.DEFAULT.as(view))));

    private static Drawing drawing(DrawingView view) {
        return DRAWINGS.get(view);
    }

    private static Flow flow(String from, String to) {
        Topology topology = CITY.topology();
        FlowEnd sender = Subjects.find(topology, from).getFirst();
        String[] parts = to.split(":", 2);
        OptionalInt port = parts.length == 2 ? OptionalInt.of(Integer.parseInt(parts[1])) : OptionalInt.empty();
        Called.End end = Called.of(topology, sender, parts[0], port).ends().getFirst();
        int known = Flows.defaultPort(topology, end.end()).orElse(0);
        return new Flow(sender, end.end(), end.port().orElse(known), Flows.defaultProtocol(topology, end.end()));
    }

    /** The first label, then each other that a card strikes out and writes anew. */
    private static String rows(Journey journey, List<Ride.Station> stations) {
        List<Integer> request = IntStream.range(0, stations.size())
                .filter(i -> !stations.get(i).reply())
                .boxed()
                .toList();
        return after(stations.getFirst().card()) + request.stream()
                .skip(1)
                .filter(i -> stations.get(i).card().rewritten())
                .map(i -> " | " + place(journey.hops().get(i).hop()) + " " + after(stations.get(i).card()))
                .collect(Collectors.joining());
    }

    private static String after(Ride.HopCard card) {
        return card.srcAfter() + " > " + card.dstAfter();
    }

    private static String place(Hop hop) {
        return hop.place().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvFileSource(resources = "/portico/hop-tables.csv", delimiter = ';')
    void eachRowIsOnTheCards(String rule, String from, String to, String disposition, String rows) {
        Journey journey = Journey.of(new FlowTracer(CITY.topology()).trace(flow(from, to)),
                drawing(DrawingView.BUILDING));
        Ride ride = Rides.ride(rule, journey, new TraceLog(CITY.topology()));
        assertThat(rows(journey, ride.stations())).isEqualTo(rows);
        assertThat(journey.trace().isDelivered()).isEqualTo(disposition.equals("delivered"));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvFileSource(resources = "/portico/hop-tables.csv", delimiter = ';')
    void eachPacketStandsWhereItsHopHappens(String rule, String from, String to) {
        for (DrawingView view : DrawingView.values()) {
            Drawing drawing = drawing(view);
            List<Station> stations = Station.of(new FlowTracer(CITY.topology()).trace(flow(from, to)));
            for (Phase phase : Phase.values()) {
                List<Station> leg = stations.stream().filter(station -> station.phase() == phase).toList();
                List<Stop> stops = leg.isEmpty() ? List.of()
                        : Course.of(leg, drawing, new Scenery(drawing).detours(Sight.at(1))).stops();
                for (int i = 0; i < stops.size(); i++) {
                    Point stands = stops.get(i).through().getLast();
                    assertThat(places(leg.get(i).hop(), drawing)).as("%s in %s, %s", rule, view, leg.get(i).hop())
                            .anySatisfy(place -> assertThat(place.inset(-REACH).contains(stands)).isTrue());
                }
            }
        }
    }

    /** Whoever has the hop, else the host on which it happens, else the internet; a branch interface is passed at its host's gate. */
    private static List<Box> places(Hop hop, Drawing drawing) {
        ResourceId who = isBranch(hop) ? hop.instance().orElseThrow() : hop.subject().orElse(Anchor.INTERNET);
        return Stream.of(drawing.lot(who), hop.instance().flatMap(drawing::lot), at(drawing, who))
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    private static boolean isBranch(Hop hop) {
        return hop.place() == Hop.Place.TASK_INTERFACE && hop.subject()
                .flatMap(task -> CITY.topology().table(Task.class).find(task))
                .flatMap(Task::networkInterface)
                .filter(it -> it.kind() == TaskInterface.Kind.BRANCH)
                .isPresent();
    }

    private static Optional<Box> at(Drawing drawing, ResourceId who) {
        return Stream.of(Anchor.Part.DOOR, Anchor.Part.CENTRE)
                .flatMap(part -> drawing.anchor(who, part).stream())
                .findFirst()
                .map(point -> new Box(point.x(), point.y(), 0, 0));
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvFileSource(resources = "/portico/hop-tables.csv", delimiter = ';')
    void theLabelReadsWhatTheHopWrites(String rule, String from, String to) {
        for (DrawingView view : DrawingView.values()) {
            Journey journey = Journey.of(new FlowTracer(CITY.topology()).trace(flow(from, to)), drawing(view));
            for (TimedHop timed : journey.hops()) {
                if (timed.hop().isRewritten() && !timed.hop().isDenied()) {
                    Hop hop = timed.hop();
                    boolean source = !hop.in().src().equals(hop.out().src());
                    String now = (source ? hop.out().src() : hop.out().dst()).toString();
                    assertThat(words(journey.figuresAt(timed.still(), 1))).as("%s in %s, %s", rule, view, hop)
                            .anyMatch(word -> word.contains(now));
                }
            }
        }
    }

    private static List<String> words(List<Figure> figures) {
        return Labels.of(figures).flatMap(label -> label.wordings().stream()).toList();
    }
}
