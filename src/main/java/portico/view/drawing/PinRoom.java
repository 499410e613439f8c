package portico.view.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The room on the screen's edge that names share: none stands on another, nor on a sign that is seen. */
final class PinRoom {

    private final double gap;
    private final List<Box> taken = new ArrayList<>();

    /** @param gap between two that stand side by side, in screen pixels */
    PinRoom(double gap) {
        this.gap = gap;
    }

    void take(Box box) {
        taken.add(box);
    }

    /** Takes the wished box, or one of its size beside or below or above what is in its way; empty where all that is outside {@code within}. */
    Optional<Box> find(Box wished, Box within) {
        Stream<Box> others = taken.stream().filter(wished::overlaps).flatMap(in -> around(wished, in));
        Optional<Box> found = Stream.concat(Stream.of(wished), others)
                .filter(within::contains)
                .filter(box -> taken.stream().noneMatch(box::overlaps))
                .findFirst();
        found.ifPresent(this::take);
        return found;
    }

    private Stream<Box> around(Box wished, Box in) {
        return Stream.of(wished.moved(in.right() + gap - wished.x(), 0),
                wished.moved(0, in.bottom() + gap / 2 - wished.y()),
                wished.moved(0, in.y() - gap / 2 - wished.bottom()));
    }
}
