package portico.view.drawing.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portico.Cities;
import portico.format.catalogue.Catalogues;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.edit.ChangeInstanceType;
import portico.model.edit.PlaceTask;
import portico.model.edit.RemoveInstance;
import portico.model.edit.RemoveTask;
import portico.model.edit.RunTask;
import portico.model.edit.SetInstanceStatus;
import portico.model.id.InstanceId;
import portico.model.placement.Placer;
import portico.model.topology.InstanceStatus;
import portico.model.topology.NetworkMode;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;

/** A plan drawn with an album that saw other plans equals one drawn from nothing. */
class AlbumTest {

    private static final Placer PLACER = new Placer(Catalogues.instanceTypes());
    private static final Analyzer ANALYZER = new Analyzer(Catalogues.instanceTypes());
    private static final int EDITS = 12;

    static Stream<Topology> documents() {
        return Stream
                .concat(Samples.NAMES.stream().map(name -> Samples.analysis(name).topology()),
                        Stream.of(Cities.of(9, 6, NetworkMode.AWSVPC, NetworkMode.BRIDGE, NetworkMode.HOST)))
                .filter(topology -> !topology.instances().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void equalsAPlanDrawnFromNothing(Topology document) {
        Random dice = new Random(document.tasks().size());
        Album album = new Album();
        Topology topology = document;
        for (int i = 0; i < EDITS && !topology.tasks().isEmpty() && !topology.instances().isEmpty(); i++) {
            Analysis analysis = ANALYZER.analyze(topology);
            Level level = Level.values()[dice.nextInt(Level.values().length)];
            assertSame(CityPlan.draw(analysis, level, DrawingOptions.DEFAULT, album),
                    CityPlan.draw(analysis, level, DrawingOptions.DEFAULT));
            topology = changed(dice, topology);
        }
    }

    private static void assertSame(Drawing withAlbum, Drawing without) {
        assertThat(withAlbum.bounds()).isEqualTo(without.bounds());
        assertThat(withAlbum.figures().equals(without.figures())).isTrue();
        assertThat(withAlbum.lots().equals(without.lots())).isTrue();
        assertThat(withAlbum.anchors().equals(without.anchors())).isTrue();
    }

    private static Topology changed(Random dice, Topology topology) {
        Task task = topology.tasks().get(dice.nextInt(topology.tasks().size()));
        InstanceId host = topology.instances().get(dice.nextInt(topology.instances().size())).id();
        return (switch (dice.nextInt(7)) {
            case 0, 1 -> new PlaceTask(task.id(), host);
            case 2 -> new RemoveTask(task.id());
            case 3 -> new ChangeInstanceType(host, "t3.micro");
            case 4 -> new SetInstanceStatus(host, InstanceStatus.DRAINING);
            case 5 -> topology.instances().size() > 1 ? new RemoveInstance(host) : new RemoveTask(task.id());
            default -> new RunTask(topology.services().getFirst().id(), Optional.of(host));
        }).applyTo(topology, PLACER);
    }

    @Test
    void drawsNoUntouchedBuildingAgain() {
        Topology city = Cities.of(9, 6, NetworkMode.HOST);
        Album album = new Album();
        Drawing before = CityPlan.draw(ANALYZER.analyze(city), Level.FACADE, DrawingOptions.DEFAULT, album);
        Topology edited = new SetInstanceStatus(new InstanceId("i-8"), InstanceStatus.DRAINING).applyTo(city, PLACER);
        Drawing after = CityPlan.draw(ANALYZER.analyze(edited), Level.FACADE, DrawingOptions.DEFAULT, album);
        InstanceId touched = new InstanceId("i-8");
        Set<Figure> drawn = Collections.newSetFromMap(new IdentityHashMap<>());
        drawn.addAll(before.figures());
        assertThat(after.figures())
                .filteredOn(figure -> figure.subject().isPresent() && figure.subject().get() instanceof InstanceId id
                        && !id.equals(touched))
                .isNotEmpty()
                .allMatch(drawn::contains);
    }
}
