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

/**
 * What the streets and districts of a drawing say, looked up once for all the pictures of a drag: where cards stand it gives way whole, so that no end of
 * it looks out beside a card.
 *
 * @param boxes of the words, in drawing coordinates
 */
public record GroundWords(Drawing drawing, List<Box> boxes) {

    private static final Look GROUND = Look.fill(Role.DISTRICT);
    /** The edges of boards are drawn around their boxes. */
    private static final double RIM = 1;

    public GroundWords {
        boxes = List.copyOf(boxes);
    }

    public static GroundWords of(Drawing drawing) {
        return new GroundWords(drawing,
                drawing.figures().stream().filter(GroundWords::isSaid).map(Figure::bounds).toList());
    }

    /** Clears the ground of all that cards would cover a part of. */
    void clear(Sketch sketch, List<CardPlace> cards) {
        boxes.stream()
                .filter(words -> cards.stream().map(CardPlace::box).anyMatch(words::overlaps))
                .forEach(words -> sketch.box(words.inset(-RIM), 0, GROUND));
    }

    private static boolean isSaid(Figure figure) {
        return (figure instanceof Figure.Choice || figure instanceof Figure.Label) && isGround(figure.subject());
    }

    private static boolean isGround(Optional<ResourceId> subject) {
        return subject.filter(id -> id instanceof SubnetId || id instanceof ZoneId).isPresent();
    }
}
