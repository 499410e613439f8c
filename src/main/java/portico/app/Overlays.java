package portico.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.controller.DragState;
import portico.controller.Playback;
import portico.controller.Selection;
import portico.controller.TaskDrag;
import portico.model.id.ResourceId;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Point;
import portico.view.drawing.Role;
import portico.view.drawing.Stroke;
import portico.view.motion.Journey;

/** What lies over the city: marks of selection and hover, verdicts during a drag, the packet. */
final class Overlays {
    private final Selection selection;
    private final TaskDrag drag;
    private final Playback playback;
    private boolean reduced;

    Overlays(Selection selection, TaskDrag drag, Playback playback) {
        this.selection = selection;
        this.drag = drag;
        this.playback = playback;
    }

    /** With reduced motion a packet leaves footprints instead of travelling. */
    void setReducedMotion(boolean reduce) {
        reduced = reduce;
    }

    List<Figure> onCity(Drawing drawing, double zoom) {
        List<Figure> figures = new ArrayList<>();
        if (drag.state() instanceof DragState.Idle) {
            selection.hovered()
                    .filter(id -> !selection.selected().equals(Optional.of(id)))
                    .ifPresent(id -> frame(drawing, id, Role.INK2, 1.6, 4, zoom, figures));
        }
        selection.selected().ifPresent(id -> frame(drawing, id, Role.ACCENT, 2.2, 0, zoom, figures));
        playback.state().journey().ifPresent(journey -> figures.addAll(packet(journey, zoom)));
        return figures;
    }

    private List<Figure> packet(Journey journey, double zoom) {
        double seconds = playback.state().head().seconds();
        return reduced ? journey.footprints(journey.hopAt(seconds).map(hop -> hop.number() - 1).orElse(0), zoom)
                : journey.figuresAt(seconds, zoom);
    }

    /** What lies over everything, in screen pixels: the ghost of what is dragged. */
    List<Figure> onScreen(Optional<Point> ghost) {
        return List.of();
    }

    private static void frame(Drawing drawing, ResourceId id, Role role, double width, double out, double zoom,
            List<Figure> figures) {
        drawing.lot(id).ifPresent(lot -> {
            Box box = lot.inset(-out / zoom);
            figures.add(new Figure.Rectangle(box, 2, Optional.empty(), Optional.of(Stroke.solid(role, width)),
                    Optional.empty()));
        });
    }
}
