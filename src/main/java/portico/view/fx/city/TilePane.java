package portico.view.fx.city;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import portico.view.drawing.Box;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;
import portico.view.paint.raster.TileRaster;

/** The static picture: tiles of the wanted level and zoom as they get ready, above what stands in for them. Never paints on the JavaFX thread. */
final class TilePane extends Group {

    private static final double CROSS_FADE_SECONDS = 0.12;
    /** So long a zoom must rest before tiles are painted for it: painting all those passed through would only delay it. */
    private static final double REST_SECONDS = 0.04;

    private final Workbench bench;
    private final TileStore store = new TileStore();
    private final TilePainter tilePainter;
    private final OverviewPainter overviewPainter;
    private final StandIn standIn = new StandIn();
    private final Scale toScreen = new Scale();
    private final Rectangle clip = new Rectangle();
    private Animator animator = Animator.NONE;
    private Optional<PlannedCity> plan = Optional.empty();
    private Optional<TileSheet> current = Optional.empty();
    private Optional<TileSheet> former = Optional.empty();
    private Viewport device = new Viewport(0, 0, 1, 1, 1);
    private boolean complete;
    private long version;
    private Runnable listener = () -> {};
    private boolean resting = true;

    TilePane(TileRaster raster, Workbench bench, Painter painter) {
        this.bench = bench;
        this.tilePainter = new TilePainter(raster, bench, store, painter, this::refresh);
        this.overviewPainter = new OverviewPainter(raster, bench);
        getTransforms().add(toScreen);
        setClip(clip);
        getChildren().add(standIn);
        setMouseTransparent(true);
    }

    OverviewPainter overviewPainter() {
        return overviewPainter;
    }

    void setAnimator(Animator next) {
        animator = next;
    }

    /** Another theme or pixel density: everything is painted again. */
    void setPainter(Painter next) {
        Painter before = tilePainter.painter();
        if (!next.equals(before)) {
            tilePainter.setPainter(next);
            if (!next.theme().equals(before.theme())) {
                forget();
            }
            toScreen.setX(1 / next.density());
            toScreen.setY(1 / next.density());
            refresh();
        }
    }

    /** Colours of one theme would look like mistakes beside those of another: until there are tiles of the new one, its ground is seen. */
    private void forget() {
        store.clear();
        overviewPainter.spoil();
        current.ifPresent(getChildren()::remove);
        current = Optional.empty();
        former = Optional.empty();
    }

    /**
     * Another drawing; what was shown before stands in at the place where it now belongs, wherever one looks.
     *
     * @param movedX how much farther right the viewport lies in it than it lay in the drawing before, and
     * @param movedY how much farther down
     */
    void setPlan(PlannedCity next, double movedX, double movedY) {
        tilePainter.setPlan(next);
        Stream.concat(former.stream(), current.stream()).forEach(sheet -> sheet.shift(-movedX, -movedY));
        plan = Optional.of(next);
        refresh();
    }

    /** @param next in device pixels */
    void setViewport(Viewport next) {
        if (next.equals(device)) {
            return;
        }
        boolean zoomed = next.zoom() != device.zoom();
        clip.setWidth(next.width());
        clip.setHeight(next.height());
        device = next;
        if (zoomed && resting) {
            rest();
        }
        refresh();
    }

    /** Waits until the zoom is the same for some frames. */
    private void rest() {
        double[] begun = {0};
        double[] zoom = {device.zoom()};
        resting = false;
        animator.play(seconds -> {
            if (zoom[0] != device.zoom()) {
                zoom[0] = device.zoom();
                begun[0] = seconds;
            }
            resting = seconds - begun[0] >= REST_SECONDS;
            if (resting) {
                refresh();
            }
            return !resting;
        });
    }

    /** Shows what there is by now, and has painted what is missing. */
    void refresh() {
        if (plan.isEmpty()) {
            return;
        }
        version++;
        TileSheet sheet = current.filter(it -> it.isFor(plan.get().level(), device.zoom())).orElseGet(this::begin);
        sheet.follow(device);
        List<TileKey> visible = sheet.keys(device);
        store.setCapacity(Math.max(64, 3 * visible.size()));
        sheet.show(visible, store);
        complete = visible.stream().allMatch(key -> store.get(key).isPresent());
        if (complete) {
            former.ifPresent(this::retire);
            former = Optional.empty();
        } else {
            standIn.compose(device, background(), overview(), former);
        }
        standIn.setVisible(!complete || standIn.getOpacity() < 1);
        if (resting) {
            if (overview().isEmpty()) {
                // The whole of it, coarsely, before any of it sharply
                overviewPainter.paint(plan.get(), tilePainter.painter());
            }
            tilePainter.paint(wanted(visible));
            if (!bench.isBusy()) {
                overviewPainter.paint(plan.get(), tilePainter.painter());
                tilePainter.paint(ring(sheet));
            }
        }
        listener.run();
    }

    /** Whether there is a city to show, and nothing of it is seen yet. */
    boolean isBlank() {
        return plan.isPresent() && overview().isEmpty()
                && Stream.concat(former.stream(), current.stream()).noneMatch(TileSheet::isPainted);
    }

    /** Called whenever something else is shown. */
    void setListener(Runnable action) {
        listener = action;
    }

    /** Another one whenever something else is shown. */
    long version() {
        return version;
    }

    /**
     * Copies what is shown.
     *
     * @param target row by row, as large as the viewport
     * @return whether it could be copied as a whole; else the target is cleared
     */
    boolean copyTo(int[] target, int width, int height) {
        boolean whole = complete && !standIn.isVisible();
        Arrays.fill(target, whole ? background() : 0);
        current.filter(_ -> whole).ifPresent(sheet -> sheet.copyTo(target, width, height));
        return whole;
    }

    private int background() {
        return tilePainter.painter().theme().argb(Role.GROUND);
    }

    private Optional<Overview> overview() {
        return overviewPainter.overview().filter(it -> it.area().equals(plan.orElseThrow().drawing().bounds()));
    }

    /** Begins a sheet for the wanted level and zoom; what was shown last as a whole stands in until it is complete. */
    private TileSheet begin() {
        current.ifPresent(getChildren()::remove);
        if (complete || former.isEmpty()) {
            former = current;
        }
        TileSheet sheet = new TileSheet(plan.orElseThrow().level(), device.zoom());
        getChildren().add(sheet);
        current = Optional.of(sheet);
        return sheet;
    }

    /** Another level fades in, another zoom is there at once. */
    private void retire(TileSheet sheet) {
        if (sheet.level() == plan.orElseThrow().level()) {
            return;
        }
        standIn.compose(device, background(), overview(), Optional.of(sheet));
        standIn.toFront();
        animator.play(seconds -> {
            standIn.setOpacity(Math.max(0, 1 - seconds / CROSS_FADE_SECONDS));
            boolean goesOn = complete && seconds < CROSS_FADE_SECONDS;
            if (!goesOn) {
                standIn.setOpacity(1);
                standIn.toBack();
                standIn.setVisible(!complete);
            }
            return goesOn;
        });
    }

    /** What is seen and not there, from the middle outwards; then what is seen and stale. */
    private Stream<TileKey> wanted(List<TileKey> visible) {
        Point centre = device.visible().centre();
        Comparator<TileKey> missingFirst = Comparator.comparing(key -> store.get(key).isPresent());
        return visible.stream()
                .filter(key -> !tilePainter.isFresh(key))
                .sorted(missingFirst.thenComparingDouble(key -> key.viewport().visible().centre().distanceTo(centre)));
    }

    /** The tiles around the view, which will be seen next. */
    private Stream<TileKey> ring(TileSheet sheet) {
        Box city = plan.orElseThrow().drawing().bounds();
        return sheet.keys(ringed())
                .stream()
                .filter(key -> key.viewport().visible().overlaps(city) && !tilePainter.isFresh(key));
    }

    private Viewport ringed() {
        double margin = TileKey.SIZE / device.zoom();
        return new Viewport(device.left() - margin, device.top() - margin, device.zoom(),
                device.width() + 2 * TileKey.SIZE, device.height() + 2 * TileKey.SIZE);
    }

    boolean isSharp() {
        return current.filter(sheet -> sheet.keys(device).stream().allMatch(tilePainter::isFresh)).isPresent();
    }
}
