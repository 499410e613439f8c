package portico.format.cloudformation;

import java.util.Comparator;

/** Listener rules by their priority, as a load balancer asks them; everything else as it was written. */
final class Priorities {

    static final Comparator<Declared> ORDER = Comparator.comparingInt(Priorities::of);

    private Priorities() {}

    private static int of(Declared resource) {
        return resource.type().endsWith("::ListenerRule") ? resource.number("Priority").orElse(0) : 0;
    }
}
