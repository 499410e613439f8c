package portico.view.motion;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is to be known of a scenery at each sight, worked out by whoever asks first; for several threads, of which none waits for what is known.
 *
 * @param <T> what that is
 */
final class Sights<T> {

    private final Function<Sight, T> leading;
    private final Map<Sight, T> led = new ConcurrentHashMap<>();

    Sights(Scenery scenery, Function<Detours, T> leading) {
        this(sight -> leading.apply(scenery.detours(sight)));
    }

    Sights(Function<Sight, T> leading) {
        this.leading = leading;
    }

    boolean isLed(Sight sight) {
        return led.containsKey(sight);
    }

    T of(Sight sight) {
        T known = led.get(sight);
        return known == null ? led.computeIfAbsent(sight, leading) : known;
    }
}
