package portico.model.flow;

import java.util.List;
import portico.model.net.Ipv6;

/** Nothing in the topology goes by the text; the message proposes what is closest. */
public final class UnknownSubjectException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<String> suggestions;

    public UnknownSubjectException(String text, List<String> suggestions) {
        super("nothing here is called " + text
                + (Ipv6.isAddress(text) ? ": IPv6 is not modelled, and addresses here are IPv4" : "")
                + (suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?"));
        this.suggestions = List.copyOf(suggestions);
    }

    /** Names that are close to it, the closest first; at most three. */
    public List<String> suggestions() {
        return suggestions;
    }
}
