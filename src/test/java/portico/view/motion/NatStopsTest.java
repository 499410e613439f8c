package portico.view.motion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portico.model.analysis.Analysis;
import portico.model.flow.Flow;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.flow.Hop;
import portico.model.flow.Subjects;
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

/** R155, R156: rules are decided at the nat table, and answers find back by what conntrack remembers. */
class NatStopsTest {

    private static final Analysis CITY = Samples.analysis("three-modes");

    private static Stop stop(Drawing drawing, Phase phase) {
        String bridge = CITY.topology()
                .tasks()
                .stream()
                .filter(task -> !task.placement().orElseThrow().bridgeAddresses().isEmpty())
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        Flow flow = Flows
                .between(CITY.topology(), Subjects.find(CITY.topology(), "internet").getFirst(),
                        Subjects.find(CITY.topology(), bridge).getFirst())
                .orElseThrow();
        Station station = Station.of(new FlowTracer(CITY.topology()).trace(flow))
                .stream()
                .filter(s -> s.phase() == phase && s.hop().place() == Hop.Place.HOST_NAT)
                .findFirst()
                .orElseThrow();
        return new Stops(drawing).of(station, new Point(0, 0));
    }

    /** The box of the words nearest to a point that begin so. */
    private static Box words(Drawing drawing, Point near, String start) {
        return Labels.of(drawing.figures())
                .filter(label -> label.wordings().getFirst().startsWith(start))
                .map(Figure.Label::box)
                .min((a, b) -> Double.compare(a.centre().distanceTo(near), b.centre().distanceTo(near)))
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(value = Level.class, names = {"FRONT", "FACADE", "INTERIOR"})
    void aRequestIsRewrittenAtTheRulesAndItsAnswerAtConntrack(Level level) {
        Drawing drawing = CityPlan.draw(CITY, level, DrawingOptions.DEFAULT.as(DrawingView.ENGINEER));
        Point asked = stop(drawing, Phase.REQUEST).mark();
        Point answered = stop(drawing, Phase.REPLY).mark();
        Box conntrack = words(drawing, answered, "conntrack");
        Box table = words(drawing, asked, level == Level.FRONT ? "nat table" : "iptables nat");
        assertThat(asked.y()).isBetween(table.y(), conntrack.y());
        assertThat(answered.y()).isGreaterThan(conntrack.y());
        assertThat(asked.x()).isGreaterThan(table.right() - 2);
    }

    /** The concierge reads the register for whoever comes, and remembers who called. */
    @ParameterizedTest
    @EnumSource(DrawingView.class)
    void bothViewsHaveThemInTheSamePlaces(DrawingView view) {
        Drawing drawing = CityPlan.draw(CITY, Level.FACADE, DrawingOptions.DEFAULT.as(view));
        assertThat(stop(drawing, Phase.REQUEST).mark().y()).isLessThan(stop(drawing, Phase.REPLY).mark().y() - 20);
    }
}
