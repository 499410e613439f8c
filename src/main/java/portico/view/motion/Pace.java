package portico.view.motion;

import java.util.Optional;
import portico.model.flow.Hop;

/** How long a hop takes on the stage: relative classes (R182) made into teaching time. */
final class Pace {

    /** One hop of weight 1, in seconds. */
    static final double HOP = 0.6;
    /** A packet's first moment, before it moves. */
    static final double SETTING_OUT = 0.4;
    /** While the old label is struck and the new one is written. */
    static final double REWRITE = 0.35;
    /** The picture stays after the last hop. */
    static final double ENDING = 0.6;
    /** From being stopped until the sender knows. */
    static final double TIME_OUT = 1.2;
    /** What stopped it stays to be read. */
    static final double AFTERMATH = 1.2;

    private static final double LOCAL = 1;
    private static final double SAME_ZONE = 2;
    private static final double CROSS_ZONE = 6;
    private static final double INTERNET = 40;
    private static final double DOCKER_NAT = 0.2;
    private static final double DOCKER_PROXY = 0.5;
    private static final double BALANCER = 3;
    private static final double NAT_GATEWAY = 2;

    private Pace() {}

    /** Seconds from one hop to the next. */
    static double travel(Hop from, Hop to) {
        return HOP * Math.clamp(Math.pow(latency(from, to), 0.35), 0.5, 2.5);
    }

    /** Seconds a packet stands at a hop. */
    static double stay(Hop hop) {
        return hop.isRewritten() ? REWRITE : 0;
    }

    private static double latency(Hop from, Hop to) {
        return switch (to.place()) {
            case HOST_NAT -> DOCKER_NAT;
            case HOST_NAMESPACE -> to.isRewritten() ? DOCKER_PROXY : LOCAL;
            case LOAD_BALANCER -> between(from, to) + BALANCER;
            case NAT_GATEWAY -> between(from, to) + NAT_GATEWAY;
            case CLIENT, OUTSIDE_ENDPOINT, INTERNET_GATEWAY, TASK, TASK_INTERFACE, DOCKER_BRIDGE, HOST_INTERFACE,
                    VPC_ROUTER, VPC_ENDPOINT, DATABASE ->
                between(from, to);
        };
    }

    private static double between(Hop from, Hop to) {
        if (isOutside(from) || isOutside(to)) {
            return INTERNET;
        }
        boolean sameOwner = from.subject().equals(to.subject()) || from.instance().isPresent()
                && from.instance().equals(to.instance()) && isInside(from) && isInside(to);
        if (sameOwner) {
            return LOCAL;
        }
        return isCrossing(from.zone(), to.zone()) ? CROSS_ZONE : SAME_ZONE;
    }

    private static boolean isOutside(Hop hop) {
        return hop.place() == Hop.Place.CLIENT || hop.place() == Hop.Place.OUTSIDE_ENDPOINT;
    }

    /** In the host itself or in a task without an interface of its own. */
    private static boolean isInside(Hop hop) {
        return hop.place() != Hop.Place.TASK_INTERFACE;
    }

    private static boolean isCrossing(Optional<?> a, Optional<?> b) {
        return a.isPresent() && b.isPresent() && !a.equals(b);
    }
}
