package portico.view.fx.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import portico.OnScreen;
import portico.view.paint.raster.AwtFonts;

/** A network that takes long to draw is said to be on its way. */
@OnScreen
@ExtendWith(ApplicationExtension.class)
class DrawingNoticeTest {

    private final List<Runnable> painting = new ArrayList<>();
    private CityView view;

    @Start
    void start(Stage stage) {
        view = new CityView(new CityHooks() {}, painting::add, new AwtFonts());
        stage.setScene(new Scene(view, 800, 600));
        stage.show();
    }

    private static <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private boolean isSaid() {
        return view.lookup("#being-drawn").isVisible();
    }

    @Test
    void itIsSaidUntilSomethingOfTheDrawingIsSeen() throws TimeoutException {
        fx(() -> {
            view.show(new PlainCity(2, 4, "web"));
            return null;
        });
        assertThat(fx(this::isSaid)).isTrue();
        fx(() -> {
            painting.removeFirst().run();
            return null;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(() -> view.drawing().isPresent()));
        assertThat(fx(this::isSaid)).as("planned, not painted").isTrue();
        fx(() -> {
            painting.removeFirst().run();
            return null;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> fx(() -> !isSaid()));
    }

    @Test
    void whatIsDrawnAtOnceIsNotAnnounced() {
        List<Animator.Step> steps = new ArrayList<>();
        DrawingNotice notice = fx(DrawingNotice::new);
        notice.setAnimator(steps::add);
        notice.setAtWork(true);
        assertThat(steps.getFirst().at(0.1)).as("goes on").isTrue();
        assertThat(notice.isVisible()).isFalse();
        notice.setAtWork(false);
        assertThat(steps.getFirst().at(0.5)).as("goes on").isFalse();
        assertThat(notice.isVisible()).isFalse();
        notice.setAtWork(true);
        assertThat(steps.getLast().at(0.5)).as("goes on").isFalse();
        assertThat(notice.isVisible()).isTrue();
    }
}
