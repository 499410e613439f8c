package portico.view.drawing.city;

import portico.model.id.InstanceId;
import portico.view.drawing.Level;
import portico.view.drawing.Sketch;
import portico.view.drawing.building.Building;

/** A container instance on its street. */
record BuildingPlot(InstanceId instance, Building building, Album album) implements Plot {

    private static final double STEP = 24;

    @Override
    public double width() {
        return building.width();
    }

    @Override
    public double height() {
        return building.height();
    }

    @Override
    public Plot taller(int steps) {
        return new BuildingPlot(instance, album.building(building.facts(), steps * STEP), album);
    }

    @Override
    public void draw(Sketch sketch, Level level) {
        album.draw(instance, building, sketch, level);
    }
}
