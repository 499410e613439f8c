package portico.view.drawing.city;

import java.util.List;
import portico.view.drawing.Level;
import portico.view.drawing.Sketch;
import portico.view.drawing.building.Queue;
import portico.view.drawing.building.Waiting;

/** Where tasks wait that no building in particular keeps out. */
record WaitingPlace(List<Waiting> waiting) implements Plot {

    WaitingPlace {
        waiting = List.copyOf(waiting);
    }

    @Override
    public double width() {
        return Queue.widthOf(waiting);
    }

    @Override
    public double height() {
        return Queue.HEIGHT;
    }

    @Override
    public void draw(Sketch sketch, Level level) {
        Queue.draw(sketch, waiting, level);
    }
}
