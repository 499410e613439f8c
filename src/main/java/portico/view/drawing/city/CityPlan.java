package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
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
    private static final double BETWEEN_TOWNS = 60;

    private CityPlan() {}

    public static Drawing draw(Analysis analysis, Level level, DrawingOptions options) {
        List<Ground> grounds = new ArrayList<>();
        double x = MARGIN + Wall.THICKNESS;
        for (Town town : new TownReader(analysis, options).towns()) {
            Ground ground = Surveyor.survey(town, x, Sky.HEIGHT + Wall.THICKNESS);
            grounds.add(ground);
            x = ground.box().right() + 2 * Wall.THICKNESS + BETWEEN_TOWNS;
        }
        Extent extent = new Extent().add(new Box(0, 0, Sky.NARROWEST, Sky.HEIGHT));
        grounds.forEach(g -> extent.add(g.box().inset(-MARGIN - Wall.THICKNESS)));
        Sky sky = Sky.of(analysis.topology(), extent.box(), grounds);
        Sketch sketch = new Sketch();
        sky.draw(sketch, level);
        grounds.forEach(ground -> new TownPicture(ground).draw(sketch, level));
        return sketch.drawing(level, extent.box(), new RoadMap(roads(sky, grounds)));
    }

    private static List<RoadMap.Road> roads(Sky sky, List<Ground> grounds) {
        List<RoadMap.Road> roads = new ArrayList<>();
        sky.road().ifPresent(roads::add);
        for (Ground ground : grounds) {
            ground.boulevard().map(RoadMap.Road::along).ifPresent(roads::add);
            ground.avenues().stream().map(RoadMap.Road::along).forEach(roads::add);
            ground.blocks().stream().map(Block::carriageway).map(RoadMap.Road::along).forEach(roads::add);
            Wall.drive(ground).ifPresent(roads::add);
        }
        return roads;
    }
}
