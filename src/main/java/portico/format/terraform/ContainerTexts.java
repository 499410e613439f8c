package portico.format.terraform;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import portico.format.json.Json;
import portico.format.json.JsonParsing;
import portico.format.json.Place;

/** Container definitions, which Terraform keeps as one text of JSON. Everything in them stands where the text does; secrets are left out. */
final class ContainerTexts {

    private static final Set<String> UNREAD = Set.of("environment", "environmentFiles", "secrets", "command",
            "entryPoint", "logConfiguration", "repositoryCredentials", "dockerLabels", "healthCheck");

    private ContainerTexts() {}

    /** The definitions; empty where the text is none of them. */
    static Optional<Json> parsed(Json text) {
        return text.text()
                .map(t -> JsonParsing.parse(t.getBytes(StandardCharsets.UTF_8)))
                .filter(parsed -> parsed.isWhole())
                .flatMap(parsed -> parsed.value())
                .filter(Json.Arr.class::isInstance)
                .map(json -> moved(json, text.place()));
    }

    private static Json moved(Json json, Place place) {
        return switch (json) {
            case Json.Obj(var members, var _) -> object(members, place);
            case Json.Arr(var items, var _) -> array(items, place);
            case Json.Str(var value, var _) -> new Json.Str(value, place);
            case Json.Num(var literal, var _) -> new Json.Num(literal, place);
            case Json.Bool(var value, var _) -> new Json.Bool(value, place);
            case Json.Null _ -> new Json.Null(place);
        };
    }

    private static Json array(List<Json> items, Place place) {
        return new Json.Arr(items.stream().map(item -> moved(item, place)).toList(), place);
    }

    private static Json object(SequencedMap<String, Json> members, Place place) {
        SequencedMap<String, Json> kept = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (!UNREAD.contains(name)) {
                kept.put(name, moved(value, place));
            }
        });
        return new Json.Obj(kept, place);
    }
}
