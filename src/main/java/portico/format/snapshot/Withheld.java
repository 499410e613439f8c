package portico.format.snapshot;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import portico.format.json.Json;

/** What a snapshot never keeps: members whose values may be secret, and tokens that no file needs. */
final class Withheld {

    private static final Set<String> MEMBERS = Set.of("environment", "environmentFiles", "secrets", "command",
            "entryPoint", "overrides", "logConfiguration", "driverOpts", "dockerLabels", "healthCheck", "UserData",
            "nextToken", "NextToken");

    private Withheld() {}

    static Json from(Json json) {
        return switch (json) {
            case Json.Obj(var members, var place) -> {
                SequencedMap<String, Json> kept = new LinkedHashMap<>();
                members.forEach((name, value) -> {
                    if (!MEMBERS.contains(name)) {
                        kept.put(name, from(value));
                    }
                });
                yield new Json.Obj(kept, place);
            }
            case Json.Arr(var items, var place) -> new Json.Arr(items.stream().map(Withheld::from).toList(), place);
            case Json.Str _,Json.Num _,Json.Bool _,Json.Null _ -> json;
        };
    }
}
