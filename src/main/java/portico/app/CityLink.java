package portico.app;

import java.util.Optional;
import java.util.function.Consumer;
import portico.controller.DragState;
import portico.controller.Held;
import portico.controller.Selection;
import portico.controller.TaskDrag;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.topology.Task;
import portico.model.workspace.Workspace;
import portico.view.drawing.Drawing;
import portico.view.drawing.Point;
import portico.view.fx.city.CityHooks;
import portico.view.fx.city.Touch;
import portico.view.paint.Viewport;

/** What the pointer does in the city, passed to selection and drag. */
final class CityLink implements CityHooks {
    private final Workspace workspace;
    private final Selection selection;
    private final TaskDrag drag;
    private final Stagehand stage;
    private Optional<TaskId> pressed = Optional.empty();

    /** What the link asks of the window around it. */
    interface Stagehand {
        void enter(ResourceId subject);

        void menuAt(Point screen);

        void ghostAt(Optional<Point> screen);

        void viewportChanged(Viewport viewport);

        void drawingShown(Drawing drawing);
    }

    CityLink(Workspace workspace, Selection selection, TaskDrag drag, Stagehand stage) {
        this.workspace = workspace;
        this.selection = selection;
        this.drag = drag;
        this.stage = stage;
    }

    @Override
    public void onHover(Touch touch) {
        selection.hover(touch.subject());
    }

    @Override
    public void onLeave() {
        selection.hover(Optional.empty());
    }

    @Override
    public boolean onPress(Touch touch) {
        pressed = touch.subject().filter(TaskId.class::isInstance).map(TaskId.class::cast);
        return pressed.isPresent();
    }

    @Override
    public void onDrag(Touch touch) {
        if (drag.state() instanceof DragState.Idle) {
            selection.hover(Optional.empty());
            pressed.ifPresent(task -> drag.pickUp(new Held.Existing(task)));
        }
        move(touch);
    }

    /** A drag that is held over this place, wherever it began. */
    void move(Touch touch) {
        stage.ghostAt(Optional.of(touch.screen()));
        drag.over(host(touch.subject()));
    }

    private Optional<InstanceId> host(Optional<ResourceId> subject) {
        return subject.flatMap(id -> switch (id) {
            case InstanceId host -> Optional.of(host);
            case TaskId task -> workspace.topology().table(Task.class).find(task).flatMap(Task::instance);
            default -> Optional.empty();
        });
    }

    @Override
    public void onRelease(Touch touch) {
        move(touch);
        release(true);
    }

    /** Lets go of what is held: on the host below it, or puts it back where it is not over the city. */
    void release(boolean inside) {
        Optional<ResourceId> held = drag.dragging().map(dragging -> dragging.task().id());
        Optional<ResourceId> host = drag.dragging().flatMap(DragState.Dragging::over).map(id -> id);
        if (inside) {
            drag.drop();
        } else {
            drag.cancel();
        }
        held.filter(id -> workspace.topology().find(id).isPresent()).or(() -> host).ifPresent(selection::select);
        stage.ghostAt(Optional.empty());
    }

    @Override
    public void onCancel() {
        drag.cancel();
        stage.ghostAt(Optional.empty());
    }

    @Override
    public void onClick(Touch touch) {
        Consumer<ResourceId> act = touch.clicks() > 1 ? stage::enter : selection::select;
        touch.subject().ifPresentOrElse(act, selection::clear);
    }

    @Override
    public void onContextMenu(Touch touch) {
        selection.select(touch.subject());
        stage.menuAt(touch.screen());
    }

    @Override
    public void onViewportChanged(Viewport viewport) {
        stage.viewportChanged(viewport);
    }

    @Override
    public void onDrawingShown(Drawing drawing) {
        stage.drawingShown(drawing);
    }
}
