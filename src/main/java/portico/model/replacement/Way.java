package portico.model.replacement;

import java.util.List;

/**
 * One way of reaching a service, and what becomes of it.
 *
 * @param called what clients write on the envelope, such as {@code user-service.local}
 */
public record Way(Kind kind, String called, List<Moment> moments) {

    /** How clients find the service. */
    public enum Kind {
        /** They keep an address of the task. */
        ADDRESS,
        /** They ask for a name in Cloud Map. */
        CLOUD_MAP,
        LOAD_BALANCER,
        /** The proxy beside them knows. */
        SERVICE_CONNECT
    }

    public Way {
        moments = List.copyOf(moments);
    }
}
