package portico.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import portico.bench.Costs;
import portico.bench.FrameMakers;
import portico.model.id.InstanceId;
import portico.model.id.TaskId;
import portico.model.topology.Topology;
import portico.view.drawing.Box;
import portico.view.drawing.Point;
import portico.view.fx.city.CityView;
import portico.view.fx.look.Assets;

/**
 * What a drag costs in the whole window: picking a task up, which asks every host, and each frame in which the pointer moves on, near and with the whole
 * city in sight. Processor time of the JavaFX and render threads; a frame has 16 ms.
 */
public final class DragBench {

    private static final int MOVES = 100;
    private static final int PICK_UP_FRAMES = 3;
    private static final int SIZE = 1000;
    private static final double NEAR = 1;
    /** Of the city's width and height: nearer to its edges a drag lets the city drift. */
    private static final double MARGIN = 0.2;
    private static final int GRID = 5;

    private final FrameMakers makers;
    private final Topology topology;
    private final Costs costs = new Costs("DragBench");
    private final Set<InstanceId> over = new HashSet<>();
    private Stage stage;
    private Studio studio;
    private CityView city;

    private DragBench(FrameMakers makers, Topology topology) {
        this.makers = makers;
        this.topology = topology;
    }

    /** Milliseconds of work: of the first frames of picking up together, and of one frame of each way of moving on. */
    public static Map<String, Double> run(FrameMakers makers, Topology topology)
            throws InterruptedException, IOException {
        DragBench bench = new DragBench(makers, topology);
        bench.open();
        Map<String, Double> medians = bench.costs.medians(bench::round);
        makers.run(bench::close);
        return medians;
    }

    private void open() throws InterruptedException, IOException {
        var settings = Files.createTempDirectory("portico-bench");
        makers.run(() -> {
            Assets.loadFonts();
            stage = new Stage();
            studio = new Studio(stage, settings, _ -> {});
            stage.setWidth(SIZE);
            stage.setHeight(SIZE);
            studio.open(List.of());
            city = studio.panels().city();
        });
        // Opening the sample is under way, and would come after what is opened now
        makers.until(() -> !studio.workspace().topology().tasks().isEmpty() && isStill());
        makers.run(() -> studio.workspace().open(topology));
        makers.until(() -> city.drawing().filter(it -> it.lot(lastHost()).isPresent()).isPresent() && isStill());
    }

    private InstanceId lastHost() {
        return topology.instances().getLast().id();
    }

    private boolean isStill() {
        return city.drawing().isPresent() && city.isSharp();
    }

    private void round() throws InterruptedException {
        near();
        Point task = task().orElseThrow();
        makers.run(() -> fire(MouseEvent.MOUSE_PRESSED, task));
        costs.add("pick up", PICK_UP_FRAMES * makers.perFrame(PICK_UP_FRAMES,
                frame -> fire(MouseEvent.MOUSE_DRAGGED, new Point(task.x() + 6 + frame, task.y()))));
        moves("move near");
        makers.run(city::fit);
        makers.until(this::seesAll);
        moves("move over all");
        if (over.size() < GRID) {
            throw new IllegalStateException("held over no more than " + over);
        }
        makers.run(() -> {
            studio.drag().cancel();
            fire(MouseEvent.MOUSE_RELEASED, task);
        });
    }

    /** Fitting that is still under way wins over a move, and a nearer drawing has its hosts elsewhere: so until a task is in sight. */
    private void near() throws InterruptedException {
        do {
            makers.run(() -> city.setViewport(city.viewport().at(NEAR).centredOn(lot(lastHost()).centre())));
            makers.until(this::isStill);
        } while (city.viewport().zoom() != NEAR || task().isEmpty());
    }

    private Box lot(InstanceId host) {
        return city.drawing().orElseThrow().lot(host).orElseThrow();
    }

    private boolean seesAll() {
        return isStill() && city.viewport().visible().contains(city.drawing().orElseThrow().bounds());
    }

    /** Where in the view one can take hold of a task. */
    private Optional<Point> task() {
        return IntStream.range(0, SIZE * SIZE / GRID / GRID)
                .mapToObj(i -> new Point(i * GRID % city.getWidth(), i * GRID / SIZE * (double) GRID))
                .filter(it -> city.touch(it.x(), it.y(), 1, false).subject().orElse(lastHost()) instanceof TaskId)
                .findFirst();
    }

    /** From one corner to the other over the hosts, a step each frame. */
    private void moves(String name) throws InterruptedException {
        over.clear();
        costs.add(name, makers.perFrame(MOVES, move -> {
            double share = MARGIN + (1 - 2 * MARGIN) * move / MOVES;
            fire(MouseEvent.MOUSE_DRAGGED, new Point(city.getWidth() * share, city.getHeight() * share));
            Optional<InstanceId> host = studio.drag().dragging().orElseThrow().over();
            host.ifPresent(over::add);
        }));
    }

    private void fire(EventType<MouseEvent> type, Point at) {
        Point2D scene = city.localToScene(at.x(), at.y());
        Point2D screen = city.localToScreen(at.x(), at.y());
        city.fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), screen.getX(), screen.getY(),
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, false, null));
    }

    private void close() {
        studio.close();
        stage.close();
    }
}
