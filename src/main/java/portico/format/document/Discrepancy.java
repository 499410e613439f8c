package portico.format.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.format.json.JsonWriter;
import portico.model.topology.Resource;

/**
 * A member in which two descriptions of one resource differ, as a document would write it.
 *
 * @param one its value in the first of them; {@code nothing} where it has none
 */
public record Discrepancy(String member, String one, String other) {

    private static final int LONGEST = 60;

    /** All of them, in the order in which they are written. */
    public static List<Discrepancy> between(Resource one, Resource other) {
        Json first = written(one);
        Json second = written(other);
        Set<String> members = new LinkedHashSet<>(names(first));
        members.addAll(names(second));
        return members.stream()
                .map(member -> new Discrepancy(member, text(first.find(member)), text(second.find(member))))
                .filter(it -> !it.one().equals(it.other()))
                .toList();
    }

    private static Json written(Resource resource) {
        return Kinds.ALL.stream()
                .filter(kind -> kind.type().isInstance(resource))
                .findFirst()
                .map(kind -> written(kind, resource))
                .orElseGet(Json::none);
    }

    private static <R extends Resource> Json written(Kind<R> kind, Resource resource) {
        R typed = kind.type().cast(resource);
        JsonObject identity = kind.writeIdentity(typed);
        return kind.write(typed, identity).build();
    }

    private static Set<String> names(Json json) {
        return json instanceof Json.Obj(var members, var _) ? members.keySet() : Set.of();
    }

    private static String text(Optional<Json> value) {
        String text = value.map(json -> json.text().orElseGet(() -> JsonWriter.write(json))).orElse("nothing");
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
