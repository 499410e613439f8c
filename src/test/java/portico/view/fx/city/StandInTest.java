package portico.view.fx.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import portico.OnScreen;
import portico.model.id.InstanceId;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Role;
import portico.view.paint.Themes;
import portico.view.paint.raster.AwtFonts;

/** While a machine is too busy to paint, what was painted before stands in, as large as it is wanted and where it belongs. */
@OnScreen
@ExtendWith(ApplicationExtension.class)
class StandInTest {

    private static final double GAP = 40;

    private final Queue<Runnable> work = new ConcurrentLinkedQueue<>();
    private int drawings;
    private CityView view;

    private final class Counting implements CityHooks {
        @Override
        public void onDrawingShown(Drawing drawing) {
            drawings++;
        }
    }

    @Start
    void start(Stage stage) {
        view = new CityView(new Counting(), work::add, new AwtFonts());
        stage.setScene(new Scene(view, 700, 500));
        stage.show();
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }

    /** Does one piece of work after the other until something is so. */
    private void workUntil(Callable<Boolean> done) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            boolean so = onFx(done);
            Runnable next = so ? null : work.poll();
            if (next != null) {
                next.run();
            }
            WaitForAsyncUtils.waitForFxEvents();
            return so;
        });
    }

    @Test
    void theWholeCityIsSeenCoarselyBeforeAnyOfItIsSeenSharply() throws TimeoutException {
        onFx(() -> {
            view.show(new PlainCity(2, 4, "web"));
            return null;
        });
        workUntil(() -> view.drawing().isPresent() && !work.isEmpty());
        onFx(work::remove).run();
        WaitForAsyncUtils.waitForFxEvents();
        Image seen = onFx(() -> view.snapshot(null, null));
        Box last = onFx(
                () -> view.viewport().toDevice(view.drawing().orElseThrow().lot(new InstanceId("i-1")).orElseThrow()));
        assertThat(argb(seen, last.right() - 12, (int) last.centre().y() + 60))
                .isEqualTo(Themes.LIGHT.argb(Role.FACADE));
    }

    @Test
    void afterTheWindowGrewTheOldPictureIsSeenWhereTheNewOneWillBe() throws TimeoutException {
        onFx(() -> {
            view.show(new PlainCity(2, 4, "web"));
            return null;
        });
        workUntil(() -> view.drawing().isPresent() && view.isSharp());
        int before = onFx(() -> drawings);
        double zoom = onFx(() -> view.viewport().zoom());
        onFx(() -> {
            view.getScene().getWindow().setWidth(1000);
            view.getScene().getWindow().setHeight(500);
            return null;
        });
        workUntil(() -> drawings > before && view.viewport().zoom() != zoom);
        Image seen = onFx(() -> view.snapshot(null, null));
        Box host = onFx(
                () -> view.viewport().toDevice(view.drawing().orElseThrow().lot(new InstanceId("i-0")).orElseThrow()));
        int facade = Themes.LIGHT.argb(Role.FACADE);
        int y = (int) host.centre().y() + 60;
        assertThat(argb(seen, host.x() + 8, y)).isEqualTo(facade);
        assertThat(argb(seen, host.x() - 4, y)).isNotEqualTo(facade);
        assertThat(argb(seen, host.right() - 8, y)).isEqualTo(facade);
        // Between the hosts is sky, as at the left of them
        assertThat(argb(seen, host.right() + GAP / 2, y)).isEqualTo(argb(seen, host.x() - 8, y));
    }

    private static int argb(Image image, double x, double y) {
        return image.getPixelReader().getArgb((int) x, (int) y);
    }
}
