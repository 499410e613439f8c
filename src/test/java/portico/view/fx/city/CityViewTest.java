package portico.view.fx.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import portico.OnScreen;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Level;
import portico.view.drawing.Point;
import portico.view.motion.Mover;
import portico.view.motion.Movers;
import portico.view.paint.Viewport;
import portico.view.paint.raster.AwtFonts;

@OnScreen
@ExtendWith(ApplicationExtension.class)
class CityViewTest {

    private final ExecutorService painting = Executors.newSingleThreadExecutor();
    private final Recorded hooks = new Recorded();
    private CityView view;

    private static final class Recorded implements CityHooks {
        private final List<String> seen = new ArrayList<>();
        private boolean takes;

        @Override
        public boolean onPress(Touch touch) {
            seen.add("press " + touch.subject().map(Object::toString).orElse("-"));
            return takes;
        }

        @Override
        public void onDrag(Touch touch) {
            seen.add("drag");
        }

        @Override
        public void onRelease(Touch touch) {
            seen.add("release " + touch.subject().map(Object::toString).orElse("-"));
        }

        @Override
        public void onCancel() {
            seen.add("cancel");
        }

        @Override
        public void onClick(Touch touch) {
            seen.add("click " + touch.subject().map(Object::toString).orElse("-"));
        }

        @Override
        public void onDrawingShown(Drawing drawing) {
            seen.add("shown " + drawing.level());
        }
    }

    @Start
    void start(Stage stage) {
        view = new CityView(hooks, painting, new AwtFonts());
        stage.setScene(new Scene(view, 800, 600));
        stage.show();
    }

    @AfterEach
    void stop() {
        painting.shutdownNow();
    }

    private void show(PlainCity city) {
        onFx(() -> {
            view.show(city);
            return null;
        });
        waitUntil(() -> view.drawing().isPresent() && view.isSharp());
    }

    private static <T> T onFx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }

    private void waitUntil(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(condition));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D onScreen(Point at) {
        Viewport viewport = view.viewport();
        return view.localToScreen(viewport.toDeviceX(at.x()), viewport.toDeviceY(at.y()));
    }

    private Point2D middleOf(String task) {
        return onScreen(PlainCity.middleOf(view.drawing().orElseThrow(), new TaskId(task)));
    }

    @Test
    void fitsTheCityWhenItIsFirstShown() {
        show(new PlainCity(2, 4, "web"));
        assertThat(view.viewport().visible().contains(view.drawing().orElseThrow().bounds())).isTrue();
        assertThat(view.drawing().orElseThrow().level()).isEqualTo(Level.FACADE);
        assertThat(hooks.seen).contains("shown FACADE");
    }

    @Test
    void aLargeCityIsFirstShownFromAfar() {
        show(new PlainCity(200, 4, "web"));
        assertThat(view.drawing().orElseThrow().level()).isLessThan(Level.FRONT);
        assertThat(view.viewport().visible().contains(view.drawing().orElseThrow().bounds())).isTrue();
    }

    @Test
    void clicksFindTheSmallestThing(FxRobot robot) {
        show(new PlainCity(2, 4, "web"));
        robot.clickOn(middleOf("1-2"));
        assertThat(hooks.seen).containsSubsequence("press 1-2", "click 1-2");
    }

    @Test
    void aDragThatIsTakenIsReported(FxRobot robot) {
        show(new PlainCity(2, 4, "web"));
        hooks.takes = true;
        Viewport before = view.viewport();
        robot.drag(middleOf("0-1"), MouseButton.PRIMARY).dropTo(middleOf("1-2"));
        assertThat(hooks.seen).containsSubsequence("press 0-1", "drag", "release 1-2").doesNotContain("click 1-2");
        assertThat(view.viewport()).isEqualTo(before);
    }

    @Test
    void escapeGivesUpADrag(FxRobot robot) {
        show(new PlainCity(2, 4, "web"));
        hooks.takes = true;
        robot.drag(middleOf("0-1"), MouseButton.PRIMARY).moveTo(middleOf("1-2"));
        robot.type(KeyCode.ESCAPE).drop();
        assertThat(hooks.seen).contains("cancel").doesNotContain("release 1-2", "click 1-2");
    }

    @Test
    void aDragHeldAtTheEdgeMovesTheView(FxRobot robot) {
        show(new PlainCity(200, 4, "web"));
        onFx(() -> {
            view.zoom(0.7 / view.viewport().zoom());
            return null;
        });
        waitUntil(view::isSharp);
        hooks.takes = true;
        double before = view.viewport().left();
        robot.drag(view.localToScreen(400, 300), MouseButton.PRIMARY)
                .moveTo(view.localToScreen(view.getWidth() - 5, 300));
        waitUntil(() -> view.viewport().left() > before);
        robot.drop();
        assertThat(view.viewport().left()).isGreaterThan(before);
    }

    @Test
    void nobodyGetsMuchFartherAwayThanTheWholeCityIsSeenFrom() {
        show(new PlainCity(200, 4, "web"));
        double whole = view.viewport().zoom();
        onFx(() -> {
            view.zoom(0.01);
            view.zoom(0.01);
            return null;
        });
        assertThat(view.viewport().zoom()).isBetween(whole / 2, whole);
    }

    @Test
    void theMinimapIsThereWhileTheCityIsLargerThanTheView(FxRobot robot) {
        show(new PlainCity(200, 4, "web"));
        Node minimap = view.lookup(".minimap");
        assertThat(minimap.isVisible()).isFalse();
        onFx(() -> {
            view.zoom(0.7 / view.viewport().zoom());
            return null;
        });
        waitUntil(() -> view.isSharp() && minimap.isVisible());
        Bounds map = minimap.localToScreen(minimap.getBoundsInLocal());
        robot.clickOn(new Point2D(map.getMaxX() - 12, map.getCenterY()));
        Box city = view.drawing().orElseThrow().bounds();
        assertThat(view.viewport().visible().centre().x()).isGreaterThan(city.x() + 0.9 * city.width());
    }

    @Test
    void aDragThatNobodyTakesMovesTheView(FxRobot robot) {
        show(new PlainCity(2, 4, "web"));
        Viewport before = view.viewport();
        Point2D from = middleOf("0-1");
        robot.drag(from, MouseButton.PRIMARY).dropTo(from.add(60, 30));
        // In as many steps as there were events, so a last digit may differ
        Viewport expected = before.panned(60, 30);
        assertThat(view.viewport().left()).isCloseTo(expected.left(), within(1e-9));
        assertThat(view.viewport().top()).isCloseTo(expected.top(), within(1e-9));
        assertThat(view.viewport().zoom()).isEqualTo(expected.zoom());
    }

    @Test
    void zoomingInChangesTheLevelAndStaysOnTheSameThing() {
        show(new PlainCity(200, 4, "web"));
        InstanceId host = new InstanceId("i-60");
        Point there = PlainCity.middleOf(view.drawing().orElseThrow(), host);
        double x = view.viewport().toDeviceX(there.x());
        double y = view.viewport().toDeviceY(there.y());
        onFx(() -> {
            view.zoom(x, y, 0.5 / view.viewport().zoom());
            return null;
        });
        waitUntil(() -> view.drawing().orElseThrow().level() == Level.FRONT);
        assertThat(view.touch(x, y, 1, false).subject()).contains(host);
    }

    @Test
    void theLegendStaysInSightWhileMuchMoves() {
        onFx(() -> {
            view.getScene().getWindow().setWidth(980);
            return null;
        });
        show(new PlainCity(1, 4, "web"));
        double side = view.viewport().toDeviceX(view.drawing().orElseThrow().bounds().x());
        int[] quiet = onFx(() -> seen(side));
        int[] busy = onFx(() -> {
            view.setSwarm(new Swarm() {
                @Override
                public List<Figure> still(double zoom) {
                    return List.of();
                }

                @Override
                public void tell(double zoom, Movers movers) {
                    movers.at(Mover.PACKET, 300, 300, 0);
                }
            });
            return seen(side);
        });
        assertThat(Arrays.stream(quiet).distinct().count()).as("colours of the legend").isGreaterThan(20);
        assertThat(Arrays.equals(busy, quiet)).as("looks the same").isTrue();
    }

    /** Its left side. */
    private int[] seen(double width) {
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(new Rectangle2D(0, 0, (int) width, (int) view.getHeight()));
        WritableImage picture = view.snapshot(part, null);
        int[] pixels = new int[(int) (picture.getWidth() * picture.getHeight())];
        picture.getPixelReader()
                .getPixels(0, 0, (int) picture.getWidth(), (int) picture.getHeight(),
                        PixelFormat.getIntArgbPreInstance(), pixels, 0, (int) picture.getWidth());
        return pixels;
    }
}
