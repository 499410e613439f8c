package portico.view.motion;

import java.util.List;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Figure;

/** What stands in a drawing over which some of it is drawn richer: what that covers is not to be seen. */
final class CloserLook {

    private final Words.Ground ground;
    private final List<Figure> closeUps;
    private final List<Box> covers;

    CloserLook(Words.Ground ground, List<Figure> closeUps) {
        this.ground = ground;
        this.closeUps = List.copyOf(closeUps);
        List<Box> filled = closeUps.stream()
                .filter(figure -> figure instanceof Figure.Rectangle it && it.fill().isPresent())
                .map(Figure::bounds)
                .distinct()
                .toList();
        this.covers = filled.stream()
                .filter(box -> filled.stream().noneMatch(other -> !other.equals(box) && other.contains(box)))
                .toList();
    }

    List<Figure> in(Box area) {
        List<Box> near = covers.stream().filter(area::overlaps).toList();
        return Stream.concat(
                ground.in(area)
                        .stream()
                        .filter(figure -> near.stream().noneMatch(cover -> cover.contains(figure.bounds()))),
                closeUps.stream().filter(figure -> area.overlaps(figure.bounds()))).toList();
    }
}
