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
     * @param seconds where its playhead stood then; one that was moved since, or plays again, is in somebody's hands
     * @param left seconds until the next is played
     */
    private record Ended(int place, double seconds, double left) {
        boolean stands(int chosen, Playhead head) {
            return place == chosen && seconds == head.seconds() && !head.playing();
        }
    }

    /** The request at this place was played to its end. */
    public void ended(int place, Requests.Kept request, Playhead head) {
        telling |= request.byOldAnswer();
        ended = Optional.of(new Ended(place, head.seconds(), PAUSE)).filter(_ -> telling);
    }

    /** Whether time must pass for it. */
    public boolean isPending() {
        return ended.isPresent();
    }

    /** Somebody chose what to see, or sees something else. */
    public void leave() {
        telling = false;
        ended = Optional.empty();
    }

    /** Lets time pass; the place of the request to be played now, if it is time for one. */
    public OptionalInt advance(double seconds, int chosen, Playhead head, List<Requests.Kept> kept) {
        telling &= kept.stream().anyMatch(Requests.Kept::byOldAnswer);
        ended = ended.filter(it -> telling && it.stands(chosen, head))
                .map(it -> new Ended(chosen, it.seconds(), it.left() - seconds));
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
