package portico.view.fx.city;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import portico.OnScreen;
import portico.view.drawing.Role;
import portico.view.paint.Theme;
import portico.view.paint.Themes;
import portico.view.paint.raster.AwtFonts;

/** Another theme: nothing of the one before stands beside it. */
@OnScreen
@ExtendWith(ApplicationExtension.class)
class ThemeSwitchTest {

    private final Deque<Runnable> painting = new ArrayDeque<>();
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

    private boolean paintOne() {
        Runnable next = fx(painting::poll);
        if (next != null) {
            next.run();
            WaitForAsyncUtils.waitForFxEvents();
        }
        return next != null;
    }

    private void wear(Theme theme) {
        fx(() -> {
            view.setTheme(theme);
            view.layout();
            return null;
        });
    }

    private long pixels(Theme theme) {
        return fx(() -> {
            WritableImage seen = view.snapshot(null, null);
            PixelReader reader = seen.getPixelReader();
            int ground = theme.argb(Role.GROUND);
            return IntStream.range(0, (int) (seen.getWidth() * seen.getHeight()))
                    .filter(i -> reader.getArgb(i % (int) seen.getWidth(), i / (int) seen.getWidth()) == ground)
                    .count();
        });
    }

    private void showAll() {
        fx(() -> {
            view.show(new PlainCity(2, 4, "web"));
            return null;
        });
        while (paintOne()) {
            assertThat(painting).hasSizeLessThan(100);
        }
    }

    @Test
    void theGroundOfTheNewThemeStandsInForTilesOfTheOldOne() {
        showAll();
        assertThat(pixels(Themes.LIGHT)).isPositive();
        wear(Themes.DARK);
        assertThat(pixels(Themes.LIGHT)).isZero();
        assertThat(pixels(Themes.DARK)).isPositive();
    }

    @Test
    void whatIsStillPaintedInTheOldThemeIsThrownAway() {
        showAll();
        wear(Themes.DARK);
        wear(Themes.LIGHT);
        while (paintOne()) {
            assertThat(pixels(Themes.DARK)).isZero();
        }
        assertThat(pixels(Themes.LIGHT)).isPositive();
    }
}
