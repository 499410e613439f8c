package portico.app;

import java.util.Optional;
import portico.controller.Held;
import portico.controller.TaskDrag;
import portico.view.fx.city.Touch;

/** A task on its way to a host. */
record TaskCargo(CityLink link, TaskDrag drag, Held held) implements Cargo {
    @Override
    public boolean isHeld() {
        return drag.dragging().isPresent();
    }

    @Override
    public void pickUp() {
        drag.pickUp(held);
    }

    @Override
    public void move(Touch touch) {
        link.move(touch);
    }

    @Override
    public void leave() {
        drag.over(Optional.empty());
    }

    @Override
    public void release(boolean inside) {
        link.release(inside);
    }
}
