package portico.app;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import portico.view.fx.city.CityView;

/** A drag that begins beside the city, on the palette or on the pavement, and ends on it. */
final class OutsideDrag {
    private static final double SLACK = 4;

    private final CityView city;
    private Point2D start = Point2D.ZERO;
    private boolean given;

    OutsideDrag(CityView city) {
        this.city = city;
    }

    /** @param onClick what a press without a drag does */
    void on(Cargo cargo, MouseEvent event, Runnable onClick) {
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            start = at(event);
            given = false;
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && city.getScene() != null) {
            dragged(cargo, at(event));
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED && !given) {
            onClick.run();
        }
    }

    private static Point2D at(MouseEvent event) {
        return new Point2D(event.getSceneX(), event.getSceneY());
    }

    private void dragged(Cargo cargo, Point2D at) {
        if (!given && !cargo.isHeld() && at.distance(start) >= SLACK) {
            given = true;
            pickUp(cargo, city.getScene());
            move(cargo, at);
        }
    }

    private void pickUp(Cargo cargo, Scene scene) {
        // So that Escape is heard where the drag goes on
        city.requestFocus();
        cargo.pickUp();
        // The scene hears all of it; not every toolkit tells the node where the drag began how it goes on
        scene.addEventFilter(MouseEvent.ANY, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
                    scene.removeEventFilter(MouseEvent.ANY, this);
                    release(cargo, at(event));
                } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && cargo.isHeld()) {
                    move(cargo, at(event));
                }
            }
        });
    }

    private void move(Cargo cargo, Point2D scene) {
        Point2D at = city.sceneToLocal(scene);
        cargo.move(city.touch(at.getX(), at.getY(), 1, false));
        if (!city.contains(at)) {
            cargo.leave();
        }
    }

    private void release(Cargo cargo, Point2D scene) {
        if (cargo.isHeld()) {
            cargo.release(city.contains(city.sceneToLocal(scene)));
        }
    }
}
