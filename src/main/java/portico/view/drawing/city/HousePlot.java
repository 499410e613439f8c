package portico.view.drawing.city;

import java.util.List;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Level;
import portico.view.drawing.Sketch;
import portico.view.drawing.building.House;
import portico.view.drawing.building.Resident;

/** The Fargate tasks of one service in one street. */
record HousePlot(String name, List<Resident> tenants, DrawingView view) implements Plot {

    HousePlot {
        tenants = List.copyOf(tenants);
    }

    @Override
    public double width() {
        return House.widthOf(tenants.size());
    }

    @Override
    public double height() {
        return House.HEIGHT;
    }

    @Override
    public void draw(Sketch sketch, Level level) {
        House.drawAll(sketch, name, tenants, level, view);
    }
}
