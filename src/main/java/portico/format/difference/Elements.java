package portico.format.difference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import portico.format.json.Json;

/** The elements of a list by what tells them apart. */
final class Elements {

    private Elements() {}

    static SequencedMap<String, Json> by(List<Json> elements, Function<Json, String> key) {
        SequencedMap<String, Json> byKey = new LinkedHashMap<>();
        elements.forEach(element -> byKey.put(key.apply(element), element));
        return byKey;
    }

    /** Of a list that stands in a document: as the document names it. */
    static SequencedMap<String, Json> byId(List<Json> elements) {
        return by(elements, element -> element.text("id")
                .or(() -> element.text("serviceName"))
                .or(() -> element.text("family").map(family -> family + ":" + element.text("revision").orElse("1")))
                .orElseGet(() -> element.text("name").orElse("")));
    }
}
