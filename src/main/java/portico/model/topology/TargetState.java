package portico.model.topology;

import java.util.Locale;

/** What a load balancer thinks of a target (R134). */
public enum TargetState {
    INITIAL, HEALTHY, UNHEALTHY, UNUSED, DRAINING, UNAVAILABLE;

    /** As the API spells it. */
    public String apiName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it gets requests as of right; unavailable means that nobody checks. */
    public boolean isServing() {
        return this == HEALTHY || this == UNAVAILABLE;
    }

    /** Whether it gets requests where nobody serves whom a node may choose; who leaves or is unused gets none even then. */
    public boolean isLastResort() {
        return this == INITIAL || this == UNHEALTHY;
    }
}
