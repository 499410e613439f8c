package portico.format.json;

import java.util.List;
import java.util.Optional;

/**
 * What came out of a text.
 *
 * @param value what could be read: everything before the first fault, where the text is broken; empty where nothing could
 * @param more objects and arrays that follow the value, as in JSON lines or where several calls printed into one file
 * @param problems in the order they were met
 * @param rest what is wrong with that which follows at least one whole value; it costs none of those before it
 */
public record ParsedJson(Optional<Json> value, List<Json> more, List<Problem> problems, Optional<Problem> rest) {

    /** Something wrong with the text itself; {@code fatal} where reading stopped there. */
    public record Problem(Place place, boolean fatal, String message) {}

    public ParsedJson {
        more = List.copyOf(more);
        problems = List.copyOf(problems);
    }

    /** Of a text that holds no more than one value. */
    public ParsedJson(Optional<Json> value, List<Problem> problems) {
        this(value, List.of(), problems, Optional.empty());
    }

    /** Of all values of a text, of which there may be none. */
    public static ParsedJson of(List<Json> values, List<Problem> problems, Optional<Problem> rest) {
        return new ParsedJson(values.stream().findFirst(), values.stream().skip(1).toList(), problems, rest);
    }

    /** How many values begin in the text. */
    int values() {
        return (value.isPresent() ? 1 : 0) + more.size() + (rest.isPresent() ? 1 : 0);
    }

    /** Whether the text was JSON to its end. */
    public boolean isWhole() {
        return value.isPresent() && rest.isEmpty() && problems.stream().noneMatch(Problem::fatal);
    }
}
