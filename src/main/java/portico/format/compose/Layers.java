package portico.format.compose;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.json.Json;

/** One part of a Compose file laid over another, as Compose merges them: objects by member, a few lists by what is in them, everything else replaced. */
final class Layers {

    private static final Set<String> ADDED_UP = Set.of("ports", "expose", "links", "dns", "dns_search", "extra_hosts");
    private static final int DEEPEST = 20;

    private Layers() {}

    static Json over(Json below, Json above) {
        return over(below, above, 0);
    }

    private static Json over(Json below, Json above, int depth) {
        if (depth > DEEPEST || !(below instanceof Json.Obj(var lower, var place))
                || !(above instanceof Json.Obj(var upper, var _))) {
            return above;
        }
        SequencedMap<String, Json> all = new LinkedHashMap<>(lower);
        upper.forEach((name, value) -> all.merge(name, value,
                (a, b) -> ADDED_UP.contains(name) && b instanceof Json.Arr ? together(a, b) : over(a, b, depth + 1)));
        return new Json.Obj(all, place);
    }

    private static Json together(Json below, Json above) {
        Set<String> said = new LinkedHashSet<>();
        List<Json> all = Stream.concat(below.elements().stream(), above.elements().stream())
                .filter(item -> item.text().map(said::add).orElse(true))
                .toList();
        return new Json.Arr(all, above.place());
    }
}
