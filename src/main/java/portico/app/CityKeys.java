package portico.app;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import portico.controller.DragState;
import portico.controller.Held;
import portico.controller.Neighbours;
import portico.controller.Neighbours.Direction;
import portico.controller.Selection;
import portico.controller.TaskDrag;
import portico.controller.build.Site;
import portico.controller.build.StockDrag;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.workspace.Workspace;
import portico.view.fx.city.CityView;

/** The keyboard in the city: walks, goes in and out, picks a task up, tries hosts, drops. */
final class CityKeys {
    private static final double STEP = 1.25;

    private final CityView city;
    private final Workspace workspace;
    private final Selection selection;
    private final TaskDrag drag;
    private final StockDrag stock;
    private final PaletteLink palette;
    private final StageLink stage;

    CityKeys(CityView city, Workspace workspace, Selection selection, TaskDrag drag, StockDrag stock, StageLink stage,
            PaletteLink palette) {
        this.city = city;
        this.workspace = workspace;
        this.selection = selection;
        this.drag = drag;
        this.stock = stock;
        this.palette = palette;
        this.stage = stage;
        // A filter, because Tab and the arrows would else move the focus out of the city
        city.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        city.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> stage.setByKeyboard(false));
        city.focusVisibleProperty().subscribe(visible -> stage.setByKeyboard(visible));
    }

    private void onKey(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean done = plain && switch (drag.state()) {
            case DragState.Idle _ -> stock.carried().isPresent() ? carrying(event.getCode(), event.isShiftDown())
                    : event.isShiftDown() && event.getCode() == KeyCode.F10 ? act(stage::openMenu)
                            : idle(event.getCode());
            case DragState.Dragging dragging -> dragging(event.getCode(), event.isShiftDown(), dragging);
        };
        if (done) {
            event.consume();
        }
    }

    private boolean idle(KeyCode key) {
        return switch (key) {
            case LEFT -> walk(Direction.LEFT);
            case RIGHT -> walk(Direction.RIGHT);
            case UP -> walk(Direction.UP);
            case DOWN -> walk(Direction.DOWN);
            case ENTER -> to(selection.selected().flatMap(id -> neighbours().flatMap(n -> n.in(id))));
            case BACK_SPACE -> to(selection.selected().flatMap(id -> neighbours().flatMap(n -> n.out(id))));
            case SPACE -> pickUp();
            case ESCAPE -> selection.selected().isPresent() && act(selection::clear);
            case PLUS, EQUALS, ADD -> act(() -> city.zoom(STEP));
            case MINUS, SUBTRACT -> act(() -> city.zoom(1 / STEP));
            case CONTEXT_MENU -> act(stage::openMenu);
            case DIGIT0, NUMPAD0 -> act(city::fit);
            default -> false;
        };
    }

    /** Something from the palette is carried. */
    private boolean carrying(KeyCode key, boolean shift) {
        return switch (key) {
            case TAB -> act(() -> {
                stock.nextFit(shift ? -1 : 1);
                stock.carried().flatMap(StockDrag.Carried::over).map(Site::place).ifPresent(stage::ghostOver);
            });
            case ENTER, SPACE -> act(() -> stock.drop().ifPresent(palette::dropped));
            case ESCAPE -> act(() -> {
                stock.cancel();
                stage.ghostAt(Optional.empty());
            });
            default -> false;
        };
    }

    private boolean dragging(KeyCode key, boolean shift, DragState.Dragging dragging) {
        return switch (key) {
            case TAB -> act(() -> {
                drag.nextFit(shift ? -1 : 1);
                follow();
            });
            case LEFT -> carry(dragging, Direction.LEFT);
            case RIGHT -> carry(dragging, Direction.RIGHT);
            case UP -> carry(dragging, Direction.UP);
            case DOWN -> carry(dragging, Direction.DOWN);
            case ENTER, SPACE -> act(this::drop);
            case ESCAPE -> act(() -> {
                drag.cancel();
                stage.ghostAt(Optional.empty());
            });
            default -> false;
        };
    }

    private Optional<Neighbours> neighbours() {
        return city.drawing().map(drawing -> new Neighbours(drawing, workspace.topology()));
    }

    private boolean walk(Direction direction) {
        stage.setByKeyboard(true);
        return to(neighbours().flatMap(n -> n.from(selection.selected(), direction)));
    }

    private boolean to(Optional<ResourceId> subject) {
        Consumer<ResourceId> go = stage::go;
        subject.ifPresent(go);
        return true;
    }

    private boolean pickUp() {
        Optional<TaskId> task = selection.selected().filter(TaskId.class::isInstance).map(TaskId.class::cast);
        task.ifPresent(id -> {
            drag.pickUp(new Held.Existing(id));
            drag.dragging().flatMap(d -> d.task().instance()).ifPresent(stage::ghostOver);
        });
        return task.isPresent();
    }

    private boolean carry(DragState.Dragging dragging, Direction direction) {
        Optional<ResourceId> from = dragging.over().or(() -> dragging.task().instance()).map(id -> id);
        neighbours().flatMap(n -> n.from(from, direction))
                .filter(InstanceId.class::isInstance)
                .map(InstanceId.class::cast)
                .ifPresent(host -> {
                    drag.over(Optional.of(host));
                    follow();
                });
        return true;
    }

    private void follow() {
        stage.followDrag(drag);
    }

    private void drop() {
        Optional<ResourceId> host = drag.dragging().flatMap(DragState.Dragging::over).map(id -> id);
        drag.drop();
        stage.ghostAt(Optional.empty());
        // The task keeps its id unless it was new; then its host is where to look
        if (selection.selected().isEmpty()) {
            selection.select(host);
        }
    }

    private static boolean act(Runnable action) {
        action.run();
        return true;
    }
}
