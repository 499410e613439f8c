package portico.view.drawing;

import java.util.Optional;
import portico.view.drawing.Figure.Fill;

/** How a shape is filled and edged. */
public record Look(Optional<Fill> fill, Optional<Stroke> stroke) {

    public static Look fill(Role role) {
        return new Look(Optional.of(Fill.solid(role)), Optional.empty());
    }

    public static Look hatch(Role role) {
        return new Look(Optional.of(new Fill(role, Fill.Pattern.HATCH)), Optional.empty());
    }

    public static Look sky(Role top) {
        return new Look(Optional.of(new Fill(top, Fill.Pattern.SKY)), Optional.empty());
    }

    public static Look edge(Role role, double width) {
        return edge(Stroke.solid(role, width));
    }

    public static Look edge(Stroke stroke) {
        return new Look(Optional.empty(), Optional.of(stroke));
    }

    /** The same filling with this edge. */
    public Look edged(Role role, double width) {
        return edged(Stroke.solid(role, width));
    }

    /** The same filling with this edge. */
    public Look edged(Stroke edge) {
        return new Look(fill, Optional.of(edge));
    }
}
