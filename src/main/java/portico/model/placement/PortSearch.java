package portico.model.placement;

import java.util.OptionalInt;
import java.util.function.IntPredicate;
import portico.model.net.PortRange;

/**
 * The agent's search for dynamic host ports since version 1.70.0 (R23, R25, R27): upward from the port handed out last,
 * once around. Where every port up to the end is busy, the request fails and the next one begins at the start.
 */
record PortSearch(PortRange range, IntPredicate isFree) {

    /**
     * @param first the first of the ports found; empty when there were not enough side by side
     * @param cursor where the agent stands afterwards: the port handed out last
     */
    record Found(OptionalInt first, OptionalInt cursor) {}

    Found next(OptionalInt cursor, int count) {
        int last = cursor.orElse(range.last());
        int from = range.first() <= last && last < range.last() ? last + 1 : range.first();
        Sweep sweep = sweep(from, range.last(), count);
        if (!sweep.found && cursor.isPresent()) {
            // Back to the start, but only as far as the first sweep had found anything free: nothing, if all was busy
            sweep = sweep(range.first(), sweep.last - 1, count);
        }
        OptionalInt first = sweep.found ? OptionalInt.of(sweep.last - count + 1) : OptionalInt.empty();
        return new Found(first, sweep.last < 0 ? OptionalInt.empty() : OptionalInt.of(sweep.last));
    }

    /** Docker's own search, which serves agents before 1.70.0: goes all the way round (R24). */
    Found nextAround(OptionalInt cursor) {
        int last = cursor.orElse(range.last());
        for (int i = 0; i < range.size(); i++) {
            last = last >= range.last() || last < range.first() ? range.first() : last + 1;
            if (isFree.test(last)) {
                return new Found(OptionalInt.of(last), OptionalInt.of(last));
            }
        }
        return new Found(OptionalInt.empty(), cursor);
    }

    /** @param last the last free port seen, -1 where none was */
    private record Sweep(boolean found, int last) {}

    private Sweep sweep(int from, int to, int count) {
        int last = -1;
        int run = 0;
        for (int port = from; port <= to; port++) {
            if (isFree.test(port)) {
                run = last == port - 1 && run > 0 ? run + 1 : 1;
                last = port;
                if (run == count) {
                    return new Sweep(true, last);
                }
            }
        }
        return new Sweep(false, last);
    }
}
