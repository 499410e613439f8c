package portico.model.flow;

import java.util.List;
import java.util.regex.Pattern;

/** Nothing in the topology goes by the text; the message proposes what is closest. */
public final class UnknownSubjectException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F]*:[0-9a-fA-F]*:[0-9a-fA-F:.]*");

    private final transient List<String> suggestions;

    public UnknownSubjectException(String text, List<String> suggestions) {
        super("nothing here is called " + text + (IPV6.matcher(text).matches() ? ", and addresses here are IPv4" : "")
                + (suggestions.isEmpty() ? "" : "; did you mean " + String.join(" or ", suggestions) + "?"));
        this.suggestions = List.copyOf(suggestions);
    }

    /** Names that are close to it, the closest first; at most three. */
    public List<String> suggestions() {
        return suggestions;
    }
}
