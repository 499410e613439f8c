package portico.format.cloudformation;

import java.util.stream.Stream;
import portico.format.json.Json;

/** Values of parameters by their type: lists are written as one text with commas. */
final class Parameters {

    private Parameters() {}

    static Json typed(String type, Json value) {
        boolean list = type.startsWith("List<") || type.equals("CommaDelimitedList");
        return list && value instanceof Json.Str(var text, var place) && !Unresolved.is(value) ? new Json.Arr(
                Stream.of(text.split(",", -1)).<Json>map(part -> new Json.Str(part.strip(), place)).toList(), place)
                : value;
    }
}
