package portico.model.replacement;

import java.util.List;
import java.util.stream.IntStream;

/**
 * When ECS tries again to start a task that finds no place or fails before it runs: the pauses grow, none is longer than 15 minutes, and changing the
 * service makes it try at once (R50). How they grow AWS does not say: here each is twice the one before (modelling).
 */
final class Retries {

    static final int LONGEST_PAUSE = 15 * 60;

    private static final int FIRST_PAUSE = 10;

    private Retries() {}

    /** Seconds after the first try, which is at 0, of all tries before this one. */
    static List<Integer> before(int seconds) {
        return IntStream.iterate(0, at -> at < seconds, at -> at + pause(at)).boxed().toList();
    }

    /** From when on every pause is the longest there is. */
    static int steady() {
        return IntStream.iterate(0, at -> at + pause(at))
                .filter(at -> pause(at) == LONGEST_PAUSE)
                .findFirst()
                .orElseThrow();
    }

    /** The pauses before a try add up to its time: 10, 30, 70 and so on, each 10 less than ten times a power of two. */
    private static int pause(int at) {
        return Math.min(LONGEST_PAUSE, at + FIRST_PAUSE);
    }
}
