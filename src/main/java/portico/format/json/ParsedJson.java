package portico.format.json;

import java.util.List;
import java.util.Optional;

/**
 * What came out of a text.
 *
 * @param value what could be read: everything before the first fault, where the text is broken; empty where nothing could
 * @param problems in the order they were met
 */
public record ParsedJson(Optional<Json> value, List<Problem> problems) {

    /** Something wrong with the text itself; {@code fatal} where reading stopped there. */
    public record Problem(Place place, boolean fatal, String message) {}

    public ParsedJson {
        problems = List.copyOf(problems);
    }

    /** Whether the text was JSON to its end. */
    public boolean isWhole() {
        return value.isPresent() && problems.stream().noneMatch(Problem::fatal);
    }
}
