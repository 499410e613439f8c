package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.Cities;
import portico.model.analysis.Analysis;
import portico.model.id.InstanceId;
import portico.model.topology.NetworkMode;
import portico.view.drawing.Anchor;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Labels;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.Samples;
import portico.view.drawing.Site;

/** The engineer's picture stands in the very places of the building. */
class EngineerViewTest {

    private static final List<String> METAPHORS = List.of("Concierge", "Register", "Open floor", "Everyone shares eth0",
            "Courtyard", "Free", "Host", "1 door free");

    static Stream<Analysis> cities() {
        Stream<Analysis> crowded = Stream.of(NetworkMode.BRIDGE, NetworkMode.HOST, NetworkMode.AWSVPC)
                .map(mode -> Site.analysis(Cities.of(7, 40, mode), List.of()));
        return Stream.concat(crowded, Samples.NAMES.stream().map(Samples::analysis));
    }

    private static Drawing draw(Analysis analysis, DrawingView view, Level level) {
        return CityPlan.draw(analysis, level, DrawingOptions.DEFAULT.as(view));
    }

    @ParameterizedTest
    @MethodSource("cities")
    void bothViewsAreOfOneGeometry(Analysis city) {
        for (Level level : Level.values()) {
            Drawing building = draw(city, DrawingView.BUILDING, level);
            Drawing engineer = draw(city, DrawingView.ENGINEER, level);
            assertThat(engineer.bounds()).isEqualTo(building.bounds());
            assertThat(engineer.lots()).as("at %s", level).isEqualTo(building.lots());
            assertThat(engineer.anchors()).as("at %s", level).isEqualTo(building.anchors());
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void wordsStayInTheirHost(Analysis city) {
        for (Level level : List.of(Level.FRONT, Level.FACADE, Level.INTERIOR)) {
            Drawing drawing = draw(city, DrawingView.ENGINEER, level);
            Labels.of(drawing.figures())
                    .forEach(label -> label.subject()
                            .filter(InstanceId.class::isInstance)
                            .flatMap(drawing::lot)
                            .ifPresent(lot -> assertThat(lot.inset(-2).contains(label.box()))
                                    .as("%s at %s", label.wordings(), level)
                                    .isTrue()));
        }
    }

    @ParameterizedTest
    @MethodSource("cities")
    void aHostIsDescribedWithoutTheMetaphor(Analysis city) {
        Labels.of(draw(city, DrawingView.ENGINEER, Level.FACADE).figures())
                .filter(label -> label.subject().filter(InstanceId.class::isInstance).isPresent())
                .forEach(label -> assertThat(label.wordings()).doesNotContainAnyElementsOf(METAPHORS));
    }

    @Test
    void theSameWorkloadShowsItsInterfacesBridgesAndTablesInEachMode() {
        List<String> words = Labels
                .of(draw(Samples.analysis("three-modes"), DrawingView.ENGINEER, Level.FACADE).figures())
                .map(label -> label.wordings().getFirst())
                .toList();
        assertThat(words).contains("docker0", "172.17.0.1/16", "iptables nat: DNAT, MASQUERADE", "172.17.0.3:3000",
                "root network namespace", "0.0.0.0:3000", "eth0", "task ENI");
    }

    @Test
    void aTrunkShowsItsBranches() {
        assertThat(Labels.of(draw(Samples.analysis("trunking"), DrawingView.ENGINEER, Level.FACADE).figures())
                .map(label -> label.wordings().getFirst())).contains("trunk ENI", "7 of 10 branch ENIs");
    }

    /** Packets that are stopped at a lock stop where one is drawn. */
    @Test
    void theLockOfAFargateTaskHangsWhereTheHouseHasIt() {
        Analysis city = Samples.analysis("fargate");
        Drawing drawing = draw(city, DrawingView.ENGINEER, Level.FACADE);
        assertThat(city.topology().tasks()).allSatisfy(task -> {
            Point lock = drawing.anchor(task.id(), Anchor.Part.LOCK).orElseThrow();
            assertThat(drawing.figures()).as("%s", task.id())
                    .anyMatch(figure -> figure.bounds().width() < 13 && figure.bounds().inset(-3).contains(lock));
        });
    }
}
