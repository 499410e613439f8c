package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.analysis.Analysis;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Extent;
import portico.view.drawing.Level;
import portico.view.drawing.Sketch;

/**
 * Draws a topology as a city. The same analysis gives the same drawing, and everything stands at the same place at every level, so that nothing
 * jumps while zooming.
 */
public final class CityPlan {

    private static final double MARGIN = 14;
    private static final double EDGE = Wall.THICKNESS + Wall.PADDING;
    private static final double BETWEEN_TOWNS = 60;

    private CityPlan() {}

    public static Drawing draw(Analysis analysis, Level level, DrawingOptions options) {
        return draw(analysis, level, options, new Album());
    }

    /** The same drawing, at the cost of what differs from those that the album was used for before. */
    public static Drawing draw(Analysis analysis, Level level, DrawingOptions options, Album album) {
        List<Ground> grounds = new ArrayList<>();
        double x = MARGIN + EDGE;
        TownReader reader = new TownReader(analysis, options, album);
        List<Town> towns = reader.towns();
        double least = options.narrow() ? Columns.NARROW : towns.size() == 1 ? Sky.NARROWEST - 2 * (MARGIN + EDGE) : 0;
        for (Town town : towns) {
            Ground ground = Surveyor.survey(town, x, Sky.HEIGHT + EDGE, least);
            grounds.add(ground);
            x = ground.box().right() + 2 * EDGE + BETWEEN_TOWNS;
        }
        Optional<Outskirts> outskirts = Outskirts.of(reader.outside(), grounds);
        Extent extent = new Extent().add(new Box(0, 0, Sky.widthFor(analysis.topology(), gate(grounds)),
                grounds.isEmpty() ? Meadow.BOTTOM : Sky.HEIGHT));
        grounds.forEach(g -> extent.add(g.box().inset(-MARGIN - EDGE)));
        grounds.forEach(g -> extent.add(Wall.extent(g)));
        outskirts.ifPresent(it -> extent.add(it.extent()));
        Sky sky = Sky.of(analysis.topology(), extent.box(), grounds);
        Sketch sketch = new Sketch();
        sky.draw(sketch, level);
        if (grounds.isEmpty()) {
            Meadow.draw(sketch, extent.box(), options.inviting());
        }
        grounds.forEach(ground -> new TownPicture(ground, level, options.inviting()).draw(sketch));
        outskirts.ifPresent(it -> it.draw(sketch, level));
        album.keep(analysis.capacity().instances().keySet());
        return sketch.drawing(level, extent.box(), new RoadMap(roads(sky, grounds, outskirts)),
                new PlotCloseUps(grounds, outskirts.map(Outskirts::plots).orElse(List.of())));
    }

    private static double gate(List<Ground> grounds) {
        return grounds.stream().filter(g -> g.town().gateway().isPresent()).findFirst().map(Ground::gateX).orElse(0.0);
    }

    private static List<RoadMap.Road> roads(Sky sky, List<Ground> grounds, Optional<Outskirts> outskirts) {
        List<RoadMap.Road> roads = new ArrayList<>();
        sky.road().ifPresent(roads::add);
        for (Ground ground : grounds) {
            ground.boulevard().map(RoadMap.Road::along).ifPresent(roads::add);
            ground.avenues().stream().map(RoadMap.Road::along).forEach(roads::add);
            ground.blocks().stream().map(Block::carriageway).map(RoadMap.Road::along).forEach(roads::add);
            Wall.drive(ground).ifPresent(roads::add);
        }
        outskirts.stream().flatMap(Outskirts::roads).forEach(roads::add);
        return roads;
    }
}
