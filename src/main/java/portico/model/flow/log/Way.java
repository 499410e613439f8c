package portico.model.flow.log;

import java.util.Locale;

/** What the side that wrote a line does in it. */
public enum Way {
    /** It sends requests. */
    CALLS,
    /** It takes requests. */
    CALLED_BY,
    /** It sends answers. */
    ANSWERS,
    /** It takes answers. */
    ANSWERED_BY,
    /** The line does not tell. */
    WITH;

    static Way of(Direction direction, boolean ownIsServer) {
        return switch (direction) {
            case EGRESS -> ownIsServer ? ANSWERS : CALLS;
            case INGRESS -> ownIsServer ? CALLED_BY : ANSWERED_BY;
        };
    }

    /** {@code called by}, so that it reads as a sentence: web called by alb. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
