package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portico.model.analysis.Analysis;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Subjects;
import portico.model.flow.Trace;
import portico.model.id.ResourceId;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Samples;
import portico.view.drawing.city.CityPlan;

/** Journeys through drawings that do not show all of them. */
class JourneyEdgesTest {

    private static final Analysis MODES = Samples.analysis("three-modes");
    private static final Trace REQUEST = new FlowTracer(MODES.topology())
            .trace(Flows
                    .between(MODES.topology(), FlowEnd.Internet.CLIENT,
                            Subjects.find(MODES.topology(), "172.17.0.3").getFirst())
                    .orElseThrow());

    /** Between an edit and its drawing a trace may tell of places that are not drawn yet: stations then stand where the last one stood. */
    @ParameterizedTest
    @ValueSource(doubles = {0.4, 0.7, 1, 1.5})
    void aTraceOfAnotherCityGoesNowhere(double zoom) {
        for (Analysis other : List.of(Samples.analysis("e-commerce"), MODES)) {
            Drawing drawing = CityPlan.draw(other, Level.at(zoom), DrawingOptions.DEFAULT);
            for (ResourceId id : drawing.lots().keySet()) {
                Box all = drawing.lot(id).orElseThrow();
                Drawing around = new Drawing(drawing.level(), all, drawing.figures(), Map.of(), Map.of(),
                        drawing.roads(), drawing.closeUps());
                assertThat(Journey.of(REQUEST, around).figuresAt(1, zoom)).isNotEmpty();
            }
        }
    }

    /** A page shows a part of a drawing only, and cuts what is drawn beside it. */
    @Test
    void aCourierBesideThePictureStandsWholeAtItsEdge() {
        Drawing city = CityPlan.draw(MODES, Level.FACADE, DrawingOptions.DEFAULT);
        Box bounds = city.bounds();
        Box part = new Box(bounds.x(), bounds.y() + 200, bounds.width(), bounds.height() - 200);
        Drawing cut = new Drawing(city.level(), part, city.figures(), city.lots(), city.anchors(), city.roads(),
                city.closeUps());
        Journey journey = Journey.of(REQUEST, cut);
        for (double at = 0; at < journey.duration(); at += 0.1) {
            Figure courier = journey.unlabelledAt(at, 1).getLast();
            assertThat(part.contains(courier.bounds())).as("at %s", at).isTrue();
        }
    }
}
