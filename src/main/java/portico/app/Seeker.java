package portico.app;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import portico.view.motion.Sight;
import portico.view.motion.Ways;

/** Lets ways be found beside JavaFX's thread, which is told the sight whose ways it may show. Only what was sought last is. */
final class Seeker {
    private final Latest<Sought, Sight> searches;

    /** Ways and the sight that they are sought for. */
    private record Sought(Ways ways, Sight sight) {
        Sight lead() {
            ways.lead(sight);
            return sight;
        }
    }

    /**
     * @param routing finds ways
     * @param showing JavaFX's thread, which shows them
     */
    Seeker(Executor routing, Executor showing, Consumer<Sight> onFound) {
        searches = new Latest<>(routing, showing, Sought::lead, onFound);
    }

    /** Whether the ways for a sight can be shown at once; where not, they are looked for, and nothing else is. */
    boolean finds(Ways ways, Sight sight) {
        boolean led = ways.isLed(sight);
        if (led) {
            forget();
        } else {
            searches.ask(new Sought(ways, sight));
        }
        return led;
    }

    /** Looks for nothing any more. */
    void forget() {
        searches.forget();
    }
}
