package portico.app;

import java.util.Optional;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import portico.view.fx.city.CityHooks;
import portico.view.fx.city.CityView;
import portico.view.fx.dialog.BusyPane;
import portico.view.fx.shell.FocusRing;
import portico.view.fx.table.FlowPane;
import portico.view.paint.raster.AwtFonts;

/** The drawing in its room: what is being read is told above it, and a statement's flows lie below. */
final class CityRoom {
    private final CityView city;
    private final StackPane above;
    private final BorderPane room;

    CityRoom(Studio studio, CityHooks hooks) {
        city = new CityView(hooks, studio.background().painting(), new AwtFonts());
        city.setAnimator(new FrameAnimator());
        city.setId("city");
        city.setTheme(studio.look().theme());
        above = new StackPane(city, new FocusRing(city));
        room = new BorderPane(above);
    }

    CityView city() {
        return city;
    }

    Region region() {
        return room;
    }

    void flows(Optional<FlowPane> pane) {
        pane.ifPresent(it -> it.lieIn(room));
        room.setBottom(pane.orElse(null));
    }

    void busy(Optional<BusyPane> pane) {
        above.getChildren().removeIf(BusyPane.class::isInstance);
        pane.ifPresentOrElse(above.getChildren()::add, city::requestFocus);
    }
}
