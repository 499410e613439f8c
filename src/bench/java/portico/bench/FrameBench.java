package portico.bench;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Background;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Flows;
import portico.model.topology.Task;
import portico.view.drawing.Box;
import portico.view.drawing.DrawingOptions;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;
import portico.view.drawing.city.CityPlan;
import portico.view.fx.city.CityHooks;
import portico.view.fx.city.CityView;
import portico.view.fx.city.Swarm;
import portico.view.motion.Journey;
import portico.view.motion.Movers;
import portico.view.motion.Sight;
import portico.view.motion.Traffic;
import portico.view.paint.Viewport;
import portico.view.paint.raster.AwtFonts;

/**
 * What a frame costs over 5,000 tasks: processor time of the JavaFX and render threads, beside that of moving one plain image of the same size. Every
 * case is measured in every round.
 */
final class FrameBench {

    /** The case that the others are held against. */
    static final String BLIT = "FrameBench.blit";

    private static final int HOSTS = 500;
    private static final int PACKETS = 500;
    private static final int FRAMES = 200;

    private final FrameMakers makers;
    private final ExecutorService painting = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "painting");
        thread.setDaemon(true);
        return thread;
    });
    private final int width = "gtk".equals(System.getProperty("glass.platform")) ? 1600 : 1000;
    private final Costs costs = new Costs("FrameBench");
    private final Town town = Town.of(HOSTS);
    private final List<Traffic.Load> loads = loads();
    private final StackPane root = new StackPane();
    private Stage stage;
    private CityView view;

    private FrameBench(FrameMakers makers) {
        this.makers = makers;
    }

    /** Milliseconds of work for one frame of each case. */
    static Map<String, Double> run(FrameMakers makers) throws InterruptedException {
        FrameBench bench = new FrameBench(makers);
        bench.open();
        Map<String, Double> medians = bench.costs.medians(bench::round);
        bench.painting.shutdownNow();
        makers.run(bench.stage::close);
        return medians;
    }

    private void open() throws InterruptedException {
        makers.run(() -> {
            // As the window's frame, which has no background either
            root.setBackground(Background.EMPTY);
            stage = new Stage();
            stage.setScene(new Scene(root, width, 1000));
            stage.show();
            view = new CityView(new CityHooks() {}, painting, new AwtFonts());
            view.show(level -> CityPlan.draw(town.analysis(), level, DrawingOptions.DEFAULT));
        });
    }

    private void round() throws InterruptedException {
        blit();
        show(view);
        makers.run(view::fit);
        makers.until(() -> view.drawing().isPresent() && view.isSharp());
        Viewport far = view.viewport();
        measure("pan far", frame -> view.pan(frame % 100 < 50 ? 1 : -1, 0));
        traffic("500 packets far");
        at(far.at(0.3));
        measure("pan middle", frame -> view.pan(frame < FRAMES / 2 ? 2 : -2, 0));
        traffic("500 packets middle");
        at(far.at(1));
        measure("pan near", frame -> view.pan(frame < FRAMES / 2 ? 2 : -2, 0));
        traffic("500 packets near");
        Journey journey = Journey.of(loads.getFirst().trace(), view.drawing().orElseThrow());
        makers.run(() -> view.setViewport(near(journey, view.viewport())));
        makers.until(view::isSharp);
        measure("one packet", frame -> view
                .setOverlay(journey.figuresAt(frame * journey.duration() / FRAMES, view.viewport().zoom())));
        makers.run(() -> view.setOverlay(List.of()));
        measure("drag ghost", frame -> view.setScreenOverlay(ghost(frame)));
        makers.run(() -> view.setScreenOverlay(List.of()));
    }

    /** Where the packet sets out. */
    private static Viewport near(Journey journey, Viewport viewport) {
        return viewport.centredOn(journey.figuresAt(0, viewport.zoom()).getLast().bounds().centre());
    }

    private void at(Viewport viewport) throws InterruptedException {
        makers.run(() -> view.setViewport(viewport));
        makers.until(view::isSharp);
    }

    private void blit() throws InterruptedException {
        int[] pixels = new int[width * 1000];
        Arrays.setAll(pixels, i -> 0xFF000000 | i * 37);
        ImageView image = new ImageView(new WritableImage(
                new PixelBuffer<>(width, 1000, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance())));
        image.setManaged(false);
        show(new Pane(image));
        measure("blit", frame -> image.setX(frame % 100 - 50));
    }

    private void traffic(String name) throws InterruptedException {
        Traffic traffic = Traffic.of(loads, view.drawing().orElseThrow());
        Sight sight = traffic.sight(view.viewport().zoom());
        traffic.lead(sight);
        Passing passing = new Passing(traffic, sight);
        makers.run(() -> view.setSwarm(passing));
        measure(name, frame -> {
            passing.seconds = frame / 60.0;
            view.advance();
        });
        makers.run(() -> view.setSwarm(Swarm.NONE));
    }

    /** Traffic at a moment, on ways that are known before the first frame. */
    private static final class Passing implements Swarm {
        private final Traffic traffic;
        private final Sight sight;
        private double seconds;

        Passing(Traffic traffic, Sight sight) {
            this.traffic = traffic;
            this.sight = sight;
        }

        @Override
        public List<Figure> still(double zoom) {
            return traffic.still(zoom, sight);
        }

        @Override
        public void tell(double zoom, Movers movers) {
            traffic.movingAt(seconds, zoom, sight, movers);
        }
    }

    private List<Traffic.Load> loads() {
        Random random = new Random(1);
        FlowTracer tracer = new FlowTracer(town.topology());
        List<Task> tasks = town.topology().tasks();
        return IntStream.range(0, PACKETS)
                .mapToObj(i -> Flows.between(town.topology(), end(tasks, random), end(tasks, random)).orElseThrow())
                .map(flow -> new Traffic.Load(tracer.trace(flow), 1 + random.nextInt(100)))
                .toList();
    }

    private static FlowEnd end(List<Task> tasks, Random random) {
        return new FlowEnd.At(tasks.get(random.nextInt(tasks.size())).id());
    }

    private static List<Figure> ghost(int frame) {
        Box box = new Box(200 + frame, 300, 188, 72);
        return List.of(
                new Figure.Rectangle(box, 9, Optional.of(Fill.solid(Role.PANEL)),
                        Optional.of(Stroke.solid(Role.ACCENT, 2.2)), Optional.empty()),
                new Figure.Label(new Box(box.x() + 12, box.y() + 8, 160, 20), List.of("checkout"),
                        TextStyle.BODY_STRONG, Role.INK, Align.LEFT, Optional.empty()));
    }

    private void show(Parent content) throws InterruptedException {
        makers.run(() -> root.getChildren().setAll(content));
    }

    private void measure(String name, IntConsumer step) throws InterruptedException {
        costs.add(name, makers.perFrame(FRAMES, step));
    }
}
