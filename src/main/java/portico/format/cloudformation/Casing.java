package portico.format.cloudformation;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import portico.format.json.Json;

/** Names of members as the ECS API spells them: with a small letter first (R184). */
final class Casing {

    private Casing() {}

    static Json camel(Json json) {
        return switch (json) {
            case Json.Obj(var members, var at) -> {
                SequencedMap<String, Json> camel = new LinkedHashMap<>();
                members.forEach((name, value) -> camel.put(camel(name), camel(value)));
                yield new Json.Obj(camel, at);
            }
            case Json.Arr(var items, var at) -> new Json.Arr(items.stream().map(Casing::camel).toList(), at);
            case Json.Str _,Json.Num _,Json.Bool _,Json.Null _ -> json;
        };
    }

    private static String camel(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
