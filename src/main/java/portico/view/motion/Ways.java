package portico.view.motion;

/**
 * Ways through a drawing that lead around its words. Finding them takes a while where there are many: who has no time lets another thread
 * {@link #lead} them and shows those of another sight until then.
 */
public interface Ways {

    /** What a zoom, in screen pixels for one drawing pixel, is a sight of. */
    Sight sight(double zoom);

    /** Whether the ways for a sight are known, so that asking for them takes no time. */
    boolean isLed(Sight sight);

    /** Finds the ways for a sight; on any thread. */
    void lead(Sight sight);
}
