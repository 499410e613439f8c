package portico.view.motion;

import java.util.List;
import java.util.stream.Stream;
import portico.view.drawing.Box;
import portico.view.drawing.Point;

/**
 * Hops in a row on which a plate keeps its side. Where they are short it stands still beside them all; on a longer way it goes along with the courier.
 *
 * @param first index of a hop in the journey
 * @param last the same, included
 * @param extent around all its looks
 */
record Stretch(int first, int last, List<Look> looks, Box extent, boolean isShort) {

    /** A stretch is short up to this, in screen pixels. */
    private static final double SHORT = 120;
    /** What a courier takes. */
    private static final double COURIER = 36;

    /**
     * The courier somewhere on the way.
     *
     * @param level whether it goes sideways
     */
    record Look(Point courier, boolean level, Writing writing) {

        /** What a plate must not hide. */
        Box kept(Lens lens) {
            return taken(courier, lens);
        }
    }

    static Stretch of(int hop, List<Look> looks, Lens lens) {
        return of(hop, hop, looks, lens);
    }

    private static Stretch of(int first, int last, List<Look> looks, Lens lens) {
        Box extent = looks.stream().map(look -> lens.around(look.courier(), 0, 0)).reduce(Box::union).orElseThrow();
        return new Stretch(first, last, List.copyOf(looks), extent,
                Math.max(extent.width(), extent.height()) <= lens.px(SHORT));
    }

    /** This and the next one as one. */
    Stretch and(Stretch next, Lens lens) {
        return of(first, next.last, Stream.concat(looks.stream(), next.looks.stream()).toList(), lens);
    }

    /** What a plate stands beside while the courier is at a point. */
    Box around(Point courier) {
        return isShort ? extent : new Box(courier.x(), courier.y(), 0, 0);
    }

    /** What a plate must not hide while the courier is at a point: where the plate stands still beside a whole way, all of that. */
    Box kept(Point courier, Lens lens) {
        return isShort ? extent.inset(-lens.px(COURIER / 2)) : taken(courier, lens);
    }

    private static Box taken(Point courier, Lens lens) {
        return lens.around(courier, COURIER, COURIER);
    }

    /** Whether a plate that is moved into sight hides the courier nowhere on the way in sight. */
    boolean isFree(Berth berth, Lens lens, Box sight) {
        return looks.stream()
                .filter(look -> sight.contains(look.courier()))
                .noneMatch(look -> berth.plate(lens, around(look.courier()), look.writing())
                        .movedInto(sight)
                        .overlaps(look.kept(lens)));
    }
}
