package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portico.format.catalogue.Catalogues;
import portico.format.files.TopologyFiles;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.capacity.InstanceTypes;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.drawing.city.CityPlan;

class TrafficTest {
    private static final InstanceTypes TYPES = Catalogues.instanceTypes();
    private static final Analysis MODES = new Analyzer(TYPES)
            .analyze(TopologyFiles.of(TYPES, InputStream.nullInputStream())
                    .read(List.of(Path.of("samples/three-modes.json")))
                    .topology());

    private static Drawing drawing(Level level) {
        return CityPlan.draw(MODES, level, DrawingOptions.DEFAULT);
    }

    private static Trace trace(String to) {
        return new FlowTracer(MODES.topology())
                .trace(Flows
                        .between(MODES.topology(), Subjects.find(MODES.topology(), "internet").getFirst(),
                                Subjects.find(MODES.topology(), to).getFirst())
                        .orElseThrow());
    }

    private static Traffic.Load load(String to, double rate) {
        return new Traffic.Load(trace(to), rate);
    }

    private static int moving(Traffic traffic, double seconds, double zoom) {
        return traffic.figuresAt(seconds, zoom).size() - traffic.still(zoom, traffic.sight(zoom)).size();
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void theSameTimeShowsTheSamePictureAndAnotherTimeAnother(Level level) {
        Traffic traffic = Traffic.of(List.of(load("alb", 10), load("172.17.0.3", 3)), drawing(level));
        assertThat(traffic.isEmpty(traffic.sight(0.9))).isFalse();
        assertThat(traffic.figuresAt(7.3, 0.9)).isEqualTo(traffic.figuresAt(7.3, 0.9));
        assertThat(traffic.figuresAt(7.3, 0.9)).isNotEqualTo(traffic.figuresAt(7.5, 0.9));
        assertThat(traffic.figuresAt(7.3, 0.9)).containsAll(traffic.still(0.9, traffic.sight(0.9)));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void howeverMuchThereIsNoMoreThanFiveHundredMove(Level level) {
        List<Traffic.Load> loads = new ArrayList<>(Collections.nCopies(600, load("172.17.0.3", 1)));
        loads.add(load("alb", 1e9));
        Traffic traffic = Traffic.of(loads, drawing(level));
        for (double seconds = 0; seconds < 3; seconds += 0.37) {
            assertThat(moving(traffic, seconds, 3)).isBetween(1, Traffic.MOST_MOVING);
        }
    }

    @Test
    void theMorePassesTheCloserThePackets() {
        Drawing drawing = drawing(Level.FACADE);
        int busy = moving(Traffic.of(List.of(load("alb", 100), load("alb", 100)), drawing), 5, 1);
        int quiet = moving(Traffic.of(List.of(load("alb", 100), load("alb", 10)), drawing), 5, 1);
        assertThat(quiet).isLessThan(busy);
    }

    @Test
    void aFlowWithoutAWayIsLeftOut() {
        assertThat(Traffic.of(List.of(), drawing(Level.GLYPH)).figuresAt(1, 0.1)).isEmpty();
    }

    @Test
    void waysThatShareAPieceOfStreetAddUpThere() {
        Streets streets = new Streets();
        streets.add(new Point(0, 10), new Point(100, 10), 3);
        streets.add(new Point(40, 10), new Point(70, 10), 2);
        streets.add(new Point(70, 10), new Point(40, 10), 7);
        assertThat(streets.pieces()).containsExactlyInAnyOrder(Streets.Piece.of(new Point(0, 10), new Point(40, 10), 3),
                Streets.Piece.of(new Point(40, 10), new Point(70, 10), 5),
                Streets.Piece.of(new Point(70, 10), new Point(100, 10), 3),
                Streets.Piece.of(new Point(70, 10), new Point(40, 10), 7));
    }
}
