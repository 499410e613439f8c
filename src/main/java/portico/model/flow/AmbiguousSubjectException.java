package portico.model.flow;

import java.util.List;

/** Several things of one kind go by the text; the message lists what tells them apart. */
public final class AmbiguousSubjectException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<String> candidates;

    public AmbiguousSubjectException(String text, List<String> candidates) {
        super(text + " may mean " + String.join(" or ", candidates) + "; name one of them");
        this.candidates = List.copyOf(candidates);
    }

    /** Ids of everything it may mean. */
    public List<String> candidates() {
        return candidates;
    }
}
