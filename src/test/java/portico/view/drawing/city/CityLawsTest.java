package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.Cities;
import portico.model.analysis.Analysis;
import portico.model.id.DatabaseId;
import portico.model.id.InstanceId;
import portico.model.id.LoadBalancerId;
import portico.model.id.NatGatewayId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.id.VpcEndpointId;
import portico.model.id.ZoneId;
import portico.model.topology.InternetGateway;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.view.drawing.Anchor;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Samples;
import portico.view.drawing.Site;
import portico.view.drawing.Sites;

/** Laws of geometry that hold in every city, from one host to five hundred. */
class CityLawsTest {

    private static final List<City> CITIES = analyses().map(City::of).toList();

    /** A city and how it looks at each level, drawn once for all laws. */
    record City(Analysis analysis, Map<Level, Drawing> drawings) {

        private static City of(Analysis analysis) {
            return new City(analysis, Stream.of(Level.values())
                    .collect(Collectors.toMap(level -> level, level -> draw(analysis, level))));
        }

        private Topology topology() {
            return analysis.topology();
        }

        private Drawing at(Level level) {
            return drawings.get(level);
        }

        @Override
        public String toString() {
            return topology().toString();
        }
    }

    static List<City> cities() {
        return CITIES;
    }

    private static Stream<Analysis> analyses() {
        Stream<Analysis> grown = Stream.of(1, 5, 66, 500)
                .map(hosts -> Site.analysis(
                        Cities.of(hosts, 10, NetworkMode.AWSVPC, NetworkMode.BRIDGE, NetworkMode.HOST), List.of()));
        Stream<Analysis> crowded = Stream.of(Site.analysis(Cities.of(7, 60, NetworkMode.BRIDGE), List.of()),
                Site.analysis(Cities.of(7, 40, NetworkMode.HOST), List.of()),
                Site.analysis(Cities.of(7, 60, NetworkMode.AWSVPC), List.of()));
        Stream<Analysis> small = Stream.concat(Samples.NAMES.stream().map(Samples::analysis),
                Stream.of(Sites.shop(), Sites.modes(), Sites.anywhere().analysis(), Sites.anywhere().vpn().analysis()));
        Stream<Analysis> many = Stream.of(new ManyStreets(1, 20, 1), new ManyStreets(3, 30, 3))
                .map(ManyStreets::analysis);
        return Stream.of(grown, crowded, small, many).flatMap(s -> s);
    }

    private static Drawing draw(Analysis analysis, Level level) {
        return CityPlan.draw(analysis, level, DrawingOptions.DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("cities")
    void theSameCityIsDrawnTheSameWay(City city) {
        assertThat(draw(city.analysis(), Level.FACADE).figures()).isEqualTo(city.at(Level.FACADE).figures());
    }

    @ParameterizedTest
    @MethodSource("cities")
    void nothingJumpsWhileZooming(City city) {
        Drawing near = city.at(Level.FACADE);
        for (Level level : Level.values()) {
            Drawing other = city.at(level);
            assertThat(other.bounds()).isEqualTo(near.bounds());
            assertThat(near.lots()).as("at %s", level).containsAllEntriesOf(other.lots());
            assertThat(other.anchors()).as("at %s", level).isEqualTo(near.anchors());
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void neighboursStandApart(City city) {
        List<Map.Entry<ResourceId, Box>> lots = city.at(Level.GLYPH)
                .lots()
                .entrySet()
                .stream()
                .filter(e -> standsAlone(e.getKey()))
                .sorted(Comparator.comparingDouble(e -> e.getValue().y()))
                .toList();
        for (int i = 0; i < lots.size(); i++) {
            for (int k = i + 1; k < lots.size() && lots.get(k).getValue().y() < lots.get(i).getValue().bottom(); k++) {
                assertThat(lots.get(i).getValue().overlaps(lots.get(k).getValue()))
                        .as("%s and %s", lots.get(i), lots.get(k))
                        .isFalse();
            }
        }
    }

    private static Stream<Figure.Label> everyLabel(Figure figure) {
        return figure instanceof Figure.Choice choice
                ? choice.forms().stream().flatMap(List::stream).flatMap(Figure::labels)
                : figure.labels();
    }

    private static boolean standsAlone(ResourceId id) {
        return id instanceof InstanceId || id instanceof DatabaseId || id instanceof LoadBalancerId
                || id instanceof NatGatewayId || id instanceof VpcEndpointId;
    }

    @ParameterizedTest
    @MethodSource("cities")
    void everybodyStandsWhereTheyBelong(City city) {
        Drawing drawing = city.at(Level.FACADE);
        city.topology().instances().stream().filter(host -> !host.isExternal()).forEach(host -> {
            Box lot = drawing.lot(host.id()).orElseThrow();
            ZoneId zone = city.topology().subnet(host.subnet()).zone();
            assertThat(drawing.lot(zone).orElseThrow().contains(lot)).as("%s in %s", host.id(), zone).isTrue();
        });
        city.topology().tasks().stream().filter(t -> t.isPlaced() && t.instance().isPresent()).forEach(task -> {
            Box host = drawing.lot(task.instance().orElseThrow()).orElseThrow();
            assertThat(host.contains(drawing.lot(task.id()).orElseThrow())).as("%s in its host", task.id()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("cities")
    void everyTaskHasPlacesForPackets(City city) {
        Drawing drawing = city.at(Level.GLYPH);
        for (Task task : city.topology().tasks()) {
            for (Anchor.Part part : List.of(Anchor.Part.DOOR, Anchor.Part.LOCK, Anchor.Part.ROOM, Anchor.Part.CENTRE)) {
                assertThat(drawing.anchor(task.id(), part)).as("%s of %s", part, task.id()).isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void wordsStayInThePictureAndInTheirBuilding(City city) {
        for (Level level : Level.values()) {
            Drawing drawing = city.at(level);
            drawing.figures().stream().flatMap(CityLawsTest::everyLabel).forEach(label -> {
                assertThat(drawing.bounds().contains(label.box())).as("%s at %s", label.wordings(), level).isTrue();
                label.subject()
                        .filter(InstanceId.class::isInstance)
                        .flatMap(drawing::lot)
                        .ifPresent(lot -> assertThat(lot.inset(-2).contains(label.box()))
                                .as("%s at %s", label.wordings(), level)
                                .isTrue());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void eachSubjectIsHitInItsMiddle(City city) {
        Drawing drawing = city.at(Level.FACADE);
        List<Map.Entry<ResourceId, Box>> tasks = drawing.lots()
                .entrySet()
                .stream()
                .filter(e -> e.getKey() instanceof TaskId)
                .toList();
        for (Map.Entry<ResourceId, Box> task : tasks.subList(0, Math.min(300, tasks.size()))) {
            Point middle = task.getValue().centre();
            Box smallest = drawing.lots()
                    .values()
                    .stream()
                    .filter(lot -> lot.contains(middle))
                    .min(Comparator.comparingDouble(lot -> lot.width() * lot.height()))
                    .orElseThrow();
            assertThat(smallest).as(task.getKey().value()).isEqualTo(task.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void packetsTravelOnRoads(City city) {
        Drawing drawing = city.at(Level.GLYPH);
        RoadMap roads = (RoadMap) drawing.roads();
        List<Point> doors = new ArrayList<>();
        city.topology()
                .instances()
                .stream()
                .limit(12)
                .forEach(i -> doors.add(drawing.anchor(i.id(), Anchor.Part.DOOR).orElseThrow()));
        if (!city.topology().all(InternetGateway.class).isEmpty()) {
            doors.add(drawing.anchor(Anchor.INTERNET, Anchor.Part.DOOR).orElseThrow());
        }
        for (Point from : doors) {
            for (Point to : doors) {
                List<Point> way = roads.way(from, to);
                assertThat(way.getFirst()).isEqualTo(from);
                assertThat(way.getLast()).isEqualTo(to);
                for (int i = 2; i < way.size() - 1; i++) {
                    assertThat(isPaved(roads, way.get(i - 1), way.get(i))).as("%s to %s", way.get(i - 1), way.get(i))
                            .isTrue();
                }
            }
        }
    }

    private static boolean isPaved(RoadMap roads, Point a, Point b) {
        boolean upright = a.x() == b.x() || a.y() == b.y();
        return upright && IntStream.rangeClosed(0, 20)
                .mapToObj(i -> a.plus((b.x() - a.x()) * i / 20.0, (b.y() - a.y()) * i / 20.0))
                .allMatch(p -> roads.roads().stream().anyMatch(r -> near(r, p)));
    }

    private static boolean near(RoadMap.Road road, Point p) {
        return road.nearest(p).distanceTo(p) <= 14;
    }
}
