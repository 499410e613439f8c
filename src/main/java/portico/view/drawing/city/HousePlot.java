package portico.view.drawing.city;

import java.util.List;
import portico.view.drawing.DrawingView;
import portico.view.drawing.Level;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stretch;
import portico.view.drawing.TextStyle;
import portico.view.drawing.building.House;
import portico.view.drawing.building.Resident;

/** The Fargate tasks of one service in one street. */
record HousePlot(String name, List<Resident> tenants, DrawingView view) implements Plot {

    private static final double LONGEST_NAME = 200;
    /** Letters stop shrinking before houses do. */
    private static final double ROOMY = 1.65;

    HousePlot {
        tenants = List.copyOf(tenants);
    }

    @Override
    public double width() {
        return Math.max(House.widthOf(tenants.size()),
                Math.min(LONGEST_NAME, Stretch.width(name, TextStyle.NAME, ROOMY)));
    }

    @Override
    public double height() {
        return House.HEIGHT;
    }

    @Override
    public void draw(Sketch sketch, Level level) {
        House.drawAll(sketch, width(), name, tenants, level, view);
    }
}
