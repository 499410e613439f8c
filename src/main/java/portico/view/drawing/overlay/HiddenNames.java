package portico.view.drawing.overlay;

import java.util.List;
import java.util.Optional;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.ZoneId;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Look;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;

/** What streets and districts say where cards stand: it gives way whole, so that no end of it looks out beside a card. */
final class HiddenNames {

    private static final Look GROUND = Look.fill(Role.DISTRICT);
    /** The edges of boards are drawn around their boxes. */
    private static final double RIM = 1;

    private HiddenNames() {}

    /** Clears the ground of all that cards would cover a part of; in drawing coordinates. */
    static void clear(Sketch sketch, Drawing drawing, List<Box> cards) {
        if (!cards.isEmpty()) {
            drawing.figures()
                    .stream()
                    .filter(HiddenNames::isSaid)
                    .map(Figure::bounds)
                    .filter(words -> cards.stream().anyMatch(words::overlaps))
                    .forEach(words -> sketch.box(words.inset(-RIM), 0, GROUND));
        }
    }

    private static boolean isSaid(Figure figure) {
        return (figure instanceof Figure.Choice || figure instanceof Figure.Label) && isGround(figure.subject());
    }

    private static boolean isGround(Optional<ResourceId> subject) {
        return subject.filter(id -> id instanceof SubnetId || id instanceof ZoneId).isPresent();
    }
}
