package portico.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import portico.controller.DragState;
import portico.controller.Selection;
import portico.controller.TaskDrag;
import portico.model.id.ResourceId;
import portico.model.workspace.Workspace;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Point;
import portico.view.drawing.overlay.Ghost;
import portico.view.fx.city.CityView;
import portico.view.motion.Scenery;
import portico.view.paint.Viewport;
import portico.view.sheet.Spoken;

/** What the city shows over itself and where it looks. */
final class StageLink implements CityLink.Stagehand {
    private static final double ROOM = 60;
    private static final double CLOSE = 24;

    private final Workspace workspace;
    private final Selection selection;
    private final Overlays overlays;
    private CityView city;
    private Consumer<Viewport> onViewport = viewport -> {};
    private Consumer<Scenery> onDrawing = scenery -> {};
    private Optional<SubjectMenu> menu = Optional.empty();
    private Optional<Point> ghost = Optional.empty();
    private Optional<ResourceId> wanted = Optional.empty();

    StageLink(Workspace workspace, Selection selection, Overlays overlays) {
        this.workspace = workspace;
        this.selection = selection;
        this.overlays = overlays;
    }

    /** Joins the city, once it is there. */
    void join(CityView view, Consumer<Viewport> viewport, Consumer<Scenery> drawing) {
        city = view;
        overlays.packet().join(this::redraw);
        onViewport = viewport;
        onDrawing = drawing;
    }

    /** Says which menu opens over the city. */
    void onMenu(SubjectMenu subjects) {
        menu = Optional.of(subjects);
    }

    @Override
    public void menuAt(Point screen) {
        menu.ifPresent(it -> it.show(city, city.localToScreen(screen.x(), screen.y())));
    }

    /** The menu of what is selected, in the middle of it; else of the view. */
    void openMenu() {
        Box box = selection.selected()
                .flatMap(this::lot)
                .map(city.viewport()::toDevice)
                .orElse(new Box(0, 0, city.getWidth(), city.getHeight()));
        menuAt(box.centre());
    }

    /** Whether the city is walked by keyboard, until the pointer is used again. */
    void setByKeyboard(boolean walks) {
        overlays.setByKeyboard(walks);
        redraw();
    }

    /** Selects a subject and brings it into sight where it is not. */
    void go(ResourceId subject) {
        selection.select(subject);
        lot(subject).filter(lot -> !city.viewport().visible().contains(lot))
                .ifPresent(lot -> city.show(lot.inset(-ROOM)));
    }

    /** Selects something that may not be drawn yet, and brings it into sight when it is. */
    void reveal(ResourceId subject) {
        wanted = Optional.of(subject);
        selection.select(subject);
    }

    @Override
    public void enter(ResourceId subject) {
        selection.select(subject);
        lot(subject).ifPresent(lot -> city.show(lot.inset(-CLOSE)));
    }

    private Optional<Box> lot(ResourceId subject) {
        return city.drawing().flatMap(drawing -> drawing.lot(subject));
    }

    @Override
    public void ghostAt(Optional<Point> screen) {
        // Near the edge it stays whole, below the pointer
        ghost = screen.map(at -> new Point(Math.min(at.x(), city.getWidth() - Ghost.ROOM_X),
                Math.min(at.y(), city.getHeight() - Ghost.ROOM_Y)));
        // The verdicts below it stay as they are while only the ghost moves
        city.setScreenOverlay(overlays.onScreen(ghost));
    }

    /** Lets the ghost stand over a subject, for a drag by keyboard. */
    void ghostOver(ResourceId subject) {
        lot(subject).ifPresent(lot -> {
            if (!city.viewport().visible().contains(lot)) {
                city.show(lot.inset(-ROOM));
            }
            Box box = city.viewport().toDevice(lot);
            ghostAt(Optional.of(new Point(box.x() + box.width() / 2, box.y() + box.height() * 0.6)));
        });
    }

    /** Lets the ghost stand over the host that a drag by keyboard is at. */
    void followDrag(TaskDrag drag) {
        drag.dragging().flatMap(DragState.Dragging::over).ifPresent(this::ghostOver);
    }

    /** Draws what lies over the city anew. */
    void redraw() {
        city.setOverlay(city.drawing().map(drawing -> overlays.onCity(drawing, city.viewport())).orElse(List.of()));
        city.setScreenOverlay(overlays.onScreen(ghost));
    }

    /** Says the selected subject to a screen reader. */
    void speak() {
        city.setAccessibleText(selection.selected()
                .map(id -> Spoken.of(workspace.analysis(), id))
                .orElse("City of " + workspace.topology().name()));
    }

    @Override
    public void viewportChanged(Viewport viewport) {
        onViewport.accept(viewport);
        redraw();
    }

    @Override
    public void drawingShown(Drawing drawing) {
        onDrawing.accept(new Scenery(drawing));
        redraw();
        wanted.filter(subject -> drawing.lot(subject).isPresent()).ifPresent(subject -> {
            wanted = Optional.empty();
            go(subject);
        });
    }
}
