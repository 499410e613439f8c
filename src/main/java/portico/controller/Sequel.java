package portico.controller;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import portico.view.motion.Playhead;

/**
 * What plays by itself after what. A client that keeps an answer calls by it until it has expired, then asks anew (R142), and then makes its other requests
 * one after the other, so that who watches a task being replaced sees all that its callers meet, in order. Time comes from outside.
 */
public final class Sequel {
    /** Seconds in which to read how a request ended. */
    private static final double PAUSE = 1.5;

    private boolean telling;
    private Optional<Ended> ended = Optional.empty();

    /**
     * A request that was played to its end.
     *
     * @param head as it stood then; one that was moved since is in somebody's hands
     * @param left seconds until the next is played
     */
    private record Ended(int place, Playhead head, double left) {}

    /** The request at this place was played to its end. */
    public void ended(int place, Requests.Kept request, Playhead head) {
        telling |= request.byOldAnswer();
        ended = Optional.of(new Ended(place, head, PAUSE)).filter(_ -> telling);
    }

    /** Whether time must pass for it. */
    public boolean isPending() {
        return ended.isPresent();
    }

    /** Somebody chose what to see. */
    public void leave() {
        telling = false;
        ended = Optional.empty();
    }

    /** Lets time pass; the place of the request to be played now, if it is time for one. */
    public OptionalInt advance(double seconds, int chosen, Playhead head, List<Requests.Kept> kept) {
        ended = ended.filter(it -> it.place() == chosen && it.head().equals(head))
                .map(it -> new Ended(chosen, head, it.left() - seconds));
        boolean due = ended.filter(it -> it.left() <= 0).isPresent();
        ended = ended.filter(_ -> !due);
        return due ? next(chosen, kept) : OptionalInt.empty();
    }

    private OptionalInt next(int place, List<Requests.Kept> kept) {
        return IntStream.range(place + 1, kept.size())
                .filter(i -> kept.get(i).flow().from().equals(kept.get(place).flow().from()))
                .findFirst();
    }
}
