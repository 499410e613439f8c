package portico.view.fx.city;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Figure.Fill;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke;
import portico.view.drawing.TextStyle;
import portico.view.paint.Viewport;
import portico.view.paint.raster.AwtFonts;

/**
 * What a frame costs: processor time of the JavaFX and render threads, beside that of moving one plain image of the same size. Not a test; run its
 * {@code main} with {@code -Djavafx.animation.fullspeed=true} for costs and without for frames a second.
 */
public final class CityBench {

    private static final int FRAMES = 300;
    private static final int SIZE = 1000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ExecutorService painting = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "painting");
        thread.setDaemon(true);
        return thread;
    });

    private CityBench() {}

    public static void main(String[] arguments) throws Exception {
        CityBench bench = new CityBench();
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        for (int round = 0; round < 2; round++) {
            bench.round(GreatCity.of(500, 10));
        }
        System.exit(0);
    }

    private void round(Cityscape city) throws Exception {
        Pane plain = new Pane();
        int[] pixels = new int[SIZE * SIZE];
        Arrays.setAll(pixels, i -> 0xFF000000 | i * 37);
        ImageView image = new ImageView(new PixelImage(SIZE, SIZE, pixels).image());
        plain.getChildren().add(image);
        measure("blit", plain, frame -> image.setX(frame % 100 - 50));

        CityView view = new CityView(new CityHooks() {}, painting, new AwtFonts());
        fx(() -> view.setAnimator(CityBench::play));
        measure("first sight", view, frame -> {
            if (frame == 0) {
                view.show(city);
            }
        });
        Viewport far = view.viewport();
        measure("still", view, frame -> {});
        measure("pan far, 1 px", view, frame -> view.pan(frame % 100 < 50 ? 1 : -1, 0));
        measure("zoom in by wheel", view, frame -> view.zoom(500, 500, frame % 10 == 0 ? 1.2 : 1));
        fx(() -> view.setViewport(far.at(1)));
        measure("settle at 1", view, frame -> {});
        measure("pan near, 10 px", view, frame -> view.pan(frame < FRAMES / 2 ? 10 : -10, 0));
        fx(() -> view.setViewport(far.at(0.3)));
        measure("settle at 0.3", view, frame -> {});
        measure("pan middle, 10 px", view, frame -> view.pan(frame < FRAMES / 2 ? 10 : -10, 0));
        measure("zoom smoothly", view, frame -> view.zoom(500, 500, frame < FRAMES / 2 ? 1.01 : 1 / 1.01));
        measure("settle", view, frame -> {});
        measure("drag ghost", view, frame -> view.setScreenOverlay(ghost(frame)));
        fx(() -> view.setScreenOverlay(List.of()));
        fx(() -> view.setOverlay(verdicts(view.drawing().orElseThrow())));
        measure("drag ghost over verdicts", view, frame -> view.setScreenOverlay(ghost(frame)));
        measure("pan under verdicts", view, frame -> view.pan(frame % 100 < 50 ? 1 : -1, 0));
        measure("500 couriers", view, frame -> view.setOverlay(couriers(frame, view.viewport().visible())));
        System.out.println();
    }

    /** Plays actions with JavaFX's own timer. */
    static void play(Animator.Step action) {
        new AnimationTimer() {
            private long begun;

            @Override
            public void handle(long now) {
                begun = begun == 0 ? now : begun;
                if (!action.at((now - begun) / 1e9)) {
                    stop();
                }
            }
        }.start();
    }

    private static List<Figure> ghost(int frame) {
        Box box = new Box(200 + frame, 300, 188, 72);
        return List.of(PlainCity.rectangle(box, 9, Fill.solid(Role.PANEL), Stroke.solid(Role.ACCENT, 2.2)),
                new Figure.Label(new Box(box.x() + 12, box.y() + 8, 160, 20), List.of("checkout"),
                        TextStyle.BODY_STRONG, Role.INK, Align.LEFT, Optional.empty()));
    }

    private static List<Figure> couriers(int frame, Box seen) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            double x = seen.x() + (i * 7919L + frame * 13L) % 1000 / 1000.0 * seen.width();
            double y = seen.y() + i * 104729L % 1000 / 1000.0 * seen.height();
            figures.add(PlainCity.rectangle(new Box(x, y, 10, 8), 0, Fill.solid(Role.ACCENT), null));
        }
        return figures;
    }

    private static List<Figure> verdicts(Drawing drawing) {
        List<Figure> figures = new ArrayList<>();
        drawing.lots().forEach((id, box) -> {
            if (id instanceof portico.model.id.InstanceId) {
                figures.add(PlainCity.rectangle(new Box(box.x(), box.y(), 300, 48), 9, Fill.solid(Role.OK_SOFT),
                        Stroke.solid(Role.OK, 1.4)));
                figures.add(new Figure.Label(new Box(box.x() + 10, box.y() + 4, 280, 20), List.of("Fits, 2 doors free"),
                        TextStyle.BODY_STRONG, Role.OK, Align.LEFT, Optional.empty()));
            }
        });
        return figures;
    }

    private void measure(String name, Pane root, IntConsumer step) throws Exception {
        measureIn(name, root, step);
    }

    private void measure(String name, CityView root, IntConsumer step) throws Exception {
        measureIn(name, root, step);
    }

    private void measureIn(String name, javafx.scene.Parent root, IntConsumer step) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        long[] times = new long[FRAMES];
        long[] cpu = new long[2];
        fx(() -> {
            Stage stage = new Stage();
            Scene scene = root.getScene();
            if (scene == null) {
                scene = new Scene(root, SIZE, SIZE);
            }
            Stage shown = scene.getWindow() instanceof Stage known ? known : stage;
            shown.setScene(scene);
            shown.show();
            new AnimationTimer() {
                private int frame;

                @Override
                public void handle(long now) {
                    if (frame == 0) {
                        cpu[0] = processor();
                    }
                    if (frame == FRAMES) {
                        cpu[1] = processor();
                        stop();
                        done.countDown();
                        return;
                    }
                    times[frame] = System.nanoTime();
                    step.accept(frame++);
                }
            }.start();
        });
        done.await();
        report(name, times, cpu[1] - cpu[0]);
    }

    private static void report(String name, long[] times, long cpu) {
        double[] gaps = new double[times.length - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (times[i + 1] - times[i]) / 1e6;
        }
        Arrays.sort(gaps);
        System.out.printf(Locale.ROOT, "%-26s median %6.1f ms  p99 %6.1f  max %6.1f  cpu a frame %6.2f ms%n", name,
                gaps[gaps.length / 2], gaps[gaps.length * 99 / 100], gaps[gaps.length - 1], cpu / 1e6 / times.length);
    }

    private long processor() {
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            String name = Optional.ofNullable(threads.getThreadInfo(id)).map(info -> info.getThreadName()).orElse("");
            if (name.equals("JavaFX Application Thread") || name.startsWith("QuantumRenderer")) {
                sum += threads.getThreadCpuTime(id);
            }
        }
        return sum;
    }

    private static void fx(Runnable action) throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            action.run();
            done.countDown();
        });
        done.await();
    }
}
