package portico.view.motion;

import java.util.List;
import java.util.stream.Stream;
import portico.view.drawing.Box;

/**
 * Where a plate stands as seen from what it speaks of.
 *
 * @param away how far, in screen pixels
 * @param share how far it lies to the right or hangs down, from its middle, as a share of its width or height
 */
record Berth(Side side, double away, double share) {

    /** On which side. */
    enum Side {
        ABOVE, BELOW, LEFT, RIGHT;

        boolean isLying() {
            return this == ABOVE || this == BELOW;
        }
    }

    private static final List<Double> DISTANCES = List.of(20.0, 28.0, 40.0, 56.0, 76.0, 96.0);
    private static final List<Double> LYING = List.of(-0.5, -0.25, -0.75, -0.05, -0.95);
    private static final List<Double> HANGING = List.of(-0.5, -1.2, 0.2, -1.8, 0.8, -2.35);

    /** The nearest first. */
    static final List<Berth> ALL = DISTANCES.stream()
            .flatMap(away -> Stream.of(Side.values())
                    .flatMap(side -> (side.isLying() ? LYING : HANGING).stream()
                            .map(share -> new Berth(side, away, share))))
            .toList();

    /** The plate beside a box. */
    Box plate(Lens lens, Box around, Writing writing) {
        double width = lens.px(writing.width());
        double height = lens.px(writing.height());
        double gap = lens.px(away);
        double x = switch (side) {
            case ABOVE, BELOW -> around.centre().x() + share * width;
            case LEFT -> around.x() - gap - width;
            case RIGHT -> around.right() + gap;
        };
        double y = switch (side) {
            case ABOVE -> around.y() - gap - height;
            case BELOW -> around.bottom() + gap;
            case LEFT, RIGHT -> around.centre().y() + share * height;
        };
        return new Box(x, y, width, height);
    }
}
