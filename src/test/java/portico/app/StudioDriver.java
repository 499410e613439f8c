package portico.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.topology.Task;
import portico.view.drawing.Anchor;
import portico.view.drawing.Drawing;
import portico.view.drawing.Point;
import portico.view.fx.city.CityView;
import portico.view.fx.look.Assets;
import portico.view.paint.Viewport;

/** Works the whole window as a person would: finds things in the city by what they are, presses, drags, types. */
final class StudioDriver {
    /** One for all tests: the headless platform's windows and robots hold each other, so that another robot keeps every window before it. */
    private static final FxRobot ROBOT = new FxRobot();

    private final Studio studio;
    private final Stage stage;

    private StudioDriver(Stage stage, Studio studio) {
        this.stage = stage;
        this.studio = studio;
    }

    /** A window that keeps its settings in a folder of the test's own; for the toolkit's thread. */
    static StudioDriver on(Stage stage, Path settings) {
        Assets.loadFonts();
        return new StudioDriver(stage, new Studio(stage, settings, url -> {}));
    }

    /** Ends the window and everything that works for it. */
    void close() {
        run(() -> {
            studio.close();
            stage.close();
        });
    }

    Studio studio() {
        return studio;
    }

    Stage stage() {
        return stage;
    }

    FxRobot robot() {
        return ROBOT;
    }

    CityView city() {
        return ROBOT.lookup("#city").queryAs(CityView.class);
    }

    <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    }

    void run(Runnable action) {
        fx(() -> {
            action.run();
            return null;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until the city shows what the workspace holds. */
    void settled() {
        until(() -> city().drawing().isPresent() && city().isSharp());
    }

    Task task(String id) {
        return studio.workspace().topology().task(new TaskId(id));
    }

    /** The middle of a task's room on the screen. */
    Point2D room(String task) {
        return at(new TaskId(task), Anchor.Part.ROOM);
    }

    /** The middle of a host's front on the screen. */
    Point2D front(String host) {
        return at(new InstanceId(host), Anchor.Part.CENTRE);
    }

    /** The middle of a subject's lot on the screen. */
    Point2D place(ResourceId subject) {
        return at(subject, Anchor.Part.CENTRE);
    }

    private Point2D at(ResourceId subject, Anchor.Part part) {
        return fx(() -> {
            Viewport viewport = city().viewport();
            Drawing drawing = city().drawing().orElseThrow();
            Point point = Optional.of(part)
                    .filter(p -> p != Anchor.Part.CENTRE)
                    .flatMap(p -> drawing.anchor(subject, p))
                    .orElseGet(() -> drawing.lot(subject).orElseThrow().centre());
            return city().localToScreen(viewport.toDeviceX(point.x()), viewport.toDeviceY(point.y()));
        });
    }

    void click(Point2D at) {
        ROBOT.moveTo(at).clickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(String query) {
        ROBOT.clickOn(query);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses and moves, and lets go only in {@link #drop()}. */
    void drag(Point2D from, Point2D to) {
        ROBOT.moveTo(from)
                .press(MouseButton.PRIMARY)
                .moveTo(from.add(6, 6))
                .moveTo(from.midpoint(to))
                .moveTo(to)
                .moveTo(to.add(1, 1));
        WaitForAsyncUtils.waitForFxEvents();
    }

    void drop() {
        ROBOT.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The words that come and go. */
    String toast() {
        return find(".toast", Labeled.class).getText();
    }

    <N extends Node> N find(String query, Class<N> type) {
        return ROBOT.lookup(query).queryAs(type);
    }
}
