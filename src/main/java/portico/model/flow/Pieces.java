package portico.model.flow;

import java.util.Arrays;
import java.util.stream.LongStream;

/** A line cut into pieces: nothing that it was cut by tells two points of one piece apart. */
final class Pieces {

    private final long[] cuts;

    private Pieces(long[] cuts) {
        this.cuts = cuts;
    }

    static Pieces cutAt(LongStream cuts) {
        return new Pieces(LongStream.concat(LongStream.of(0), cuts).distinct().sorted().toArray());
    }

    /** Where the piece that holds a point begins; the point is not negative. */
    long of(long point) {
        int at = Arrays.binarySearch(cuts, point);
        return cuts[at >= 0 ? at : -at - 2];
    }

    /** Where pieces begin, in order. */
    LongStream cuts() {
        return Arrays.stream(cuts);
    }
}
