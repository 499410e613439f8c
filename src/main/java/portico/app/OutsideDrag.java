package portico.app;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import portico.controller.DragState;
import portico.controller.Held;
import portico.controller.TaskDrag;
import portico.view.fx.city.CityView;

/** A drag that begins beside the city, on the palette or on the pavement, and ends on it. */
final class OutsideDrag {
    private static final double SLACK = 4;

    private final CityView city;
    private final CityLink link;
    private final TaskDrag drag;
    private Point2D start = Point2D.ZERO;
    private boolean given;

    OutsideDrag(CityView city, CityLink link, TaskDrag drag) {
        this.city = city;
        this.link = link;
        this.drag = drag;
    }

    void on(Held held, MouseEvent event, Runnable onClick) {
        Point2D at = new Point2D(event.getSceneX(), event.getSceneY());
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            start = at;
            given = false;
            city.requestFocus();
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            dragged(held, at);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            released(at, onClick, event.getSource());
        }
    }

    private void dragged(Held held, Point2D at) {
        if (!given && drag.state() instanceof DragState.Idle && at.distance(start) >= SLACK) {
            given = true;
            drag.pickUp(held);
        }
        if (drag.dragging().isPresent()) {
            move(at);
        }
    }

    private void move(Point2D scene) {
        Point2D at = city.sceneToLocal(scene);
        link.move(city.touch(at.getX(), at.getY(), 1, false));
        if (!city.contains(at)) {
            drag.over(Optional.empty());
        }
    }

    private void released(Point2D scene, Runnable onClick, Object source) {
        if (drag.dragging().isPresent()) {
            link.release(city.contains(city.sceneToLocal(scene)));
        } else if (!given && source instanceof Node) {
            onClick.run();
        }
    }
}
