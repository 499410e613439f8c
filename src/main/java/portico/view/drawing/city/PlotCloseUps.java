package portico.view.drawing.city;

import java.util.List;
import java.util.stream.Stream;
import portico.view.drawing.CloseUps;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;

/** Draws one plot of a city at another level: it has the same place at every level. */
record PlotCloseUps(List<Ground> grounds, List<PlacedPlot> outside) implements CloseUps {

    private static final Look PAPER = Look.fill(Role.DISTRICT);

    PlotCloseUps {
        grounds = List.copyOf(grounds);
        outside = List.copyOf(outside);
    }

    @Override
    public List<Figure> at(Point place, Level level) {
        return Stream
                .concat(grounds.stream()
                        .flatMap(ground -> ground.blocks().stream())
                        .filter(block -> block.box().contains(place))
                        .flatMap(block -> block.plots().stream()), outside.stream())
                .filter(plot -> plot.box().contains(place))
                .findFirst()
                .map(plot -> figures(plot, level))
                .orElse(List.of());
    }

    private static List<Figure> figures(PlacedPlot plot, Level level) {
        Sketch sketch = new Sketch().box(plot.box(), 0, PAPER);
        plot.draw(sketch, level);
        return sketch.figures();
    }
}
