package portico.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import portico.view.motion.Sight;
import portico.view.motion.Ways;

/** Lets ways be found beside JavaFX's thread, which is told when it may look again. */
final class Seeker {
    private final Executor routing;
    private final Executor showing;
    private final Runnable onFound;
    private Optional<Sought> sought = Optional.empty();

    /** What was asked for last. */
    private record Sought(Ways ways, Sight sight) {}

    /**
     * @param routing finds ways
     * @param showing JavaFX's thread, which shows them
     */
    Seeker(Executor routing, Executor showing, Runnable onFound) {
        this.routing = routing;
        this.showing = showing;
        this.onFound = onFound;
    }

    /** Whether the ways for a sight can be shown at once; where not, they are looked for. */
    boolean finds(Ways ways, Sight sight) {
        boolean led = ways.isLed(sight);
        Optional<Sought> wanted = Optional.of(new Sought(ways, sight));
        if (!led && !wanted.equals(sought)) {
            sought = wanted;
            seek(ways, sight);
        }
        return led;
    }

    private void seek(Ways ways, Sight sight) {
        try {
            routing.execute(() -> {
                ways.lead(sight);
                showing.execute(onFound);
            });
        } catch (RejectedExecutionException e) {
            // The program is ending: nothing will be shown any more
        }
    }
}
