package portico.format.terraform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import portico.format.json.Json;
import portico.format.json.Place;

/** Attributes as old states keep them: {@code subnets.#: 2}, {@code subnets.0: a}, {@code subnets.1: b} for a list, {@code %} for a map. */
final class Flatmap {

    private static final int DEEPEST = 20;

    private Flatmap() {}

    /** The same with lists and objects in each other. */
    static Json unfolded(Json flat) {
        if (!(flat instanceof Json.Obj(var members, var place))) {
            return flat;
        }
        return nest(members, place, 0);
    }

    private static Json nest(SequencedMap<String, Json> members, Place place, int depth) {
        SequencedMap<String, Json> own = new LinkedHashMap<>();
        SequencedMap<String, SequencedMap<String, Json>> inner = new LinkedHashMap<>();
        members.forEach((key, value) -> {
            int dot = key.indexOf('.');
            if (dot < 0 || depth > DEEPEST) {
                own.put(key, value);
            } else {
                inner.computeIfAbsent(key.substring(0, dot), k -> new LinkedHashMap<>())
                        .put(key.substring(dot + 1), value);
            }
        });
        inner.forEach((key, parts) -> own.put(key, nest(parts, place, depth + 1)));
        return own.containsKey("#") ? list(own, place) : new Json.Obj(without(own), place);
    }

    private static Json list(SequencedMap<String, Json> members, Place place) {
        List<Json> items = new ArrayList<>();
        members.forEach((key, value) -> {
            if (!key.equals("#")) {
                items.add(value);
            }
        });
        return new Json.Arr(items, place);
    }

    private static SequencedMap<String, Json> without(SequencedMap<String, Json> members) {
        SequencedMap<String, Json> map = new LinkedHashMap<>(members);
        map.remove("%");
        return map;
    }
}
