package portico.app;

import java.util.Optional;
import java.util.function.Consumer;
import portico.controller.build.Stock;
import portico.controller.build.StockDrag;
import portico.controller.build.StockDrag.Dropped;
import portico.view.fx.city.Touch;

/** A thing from the palette on its way to its place. */
record StockCargo(StockDrag drag, Stock stock, StageLink stage, Consumer<Dropped> onDropped) implements Cargo {
    @Override
    public boolean isHeld() {
        return drag.carried().isPresent();
    }

    @Override
    public void pickUp() {
        drag.pickUp(stock);
    }

    @Override
    public void move(Touch touch) {
        stage.ghostAt(Optional.of(touch.screen()));
        drag.over(touch.subject());
    }

    @Override
    public void leave() {
        drag.over(Optional.empty());
    }

    @Override
    public void release(boolean inside) {
        if (inside) {
            drag.drop().ifPresent(onDropped);
        } else {
            drag.cancel();
            stage.ghostAt(Optional.empty());
        }
    }
}
