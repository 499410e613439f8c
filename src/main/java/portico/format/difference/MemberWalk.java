package portico.format.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.difference.Difference.Detail;
import portico.format.json.Json;
import portico.format.json.JsonWriter;

/** Compares two values member by member; the order of a list means nothing, except where it holds lists again. */
final class MemberWalk {

    /** What passes, as health and the last port do, and what Portico or AWS says of a network besides. */
    private static final Set<String> PASSING = Set.of("assumed", "reported", "health", "lastAssigned",
            "lastAssignedUdp");

    private final List<Detail> details = new ArrayList<>();

    private MemberWalk() {}

    static List<Detail> compare(Json before, Json after) {
        MemberWalk walk = new MemberWalk();
        walk.walk("", Optional.of(before), Optional.of(after));
        return walk.details;
    }

    private void walk(String path, Optional<Json> before, Optional<Json> after) {
        if (line(before).equals(line(after))) {
            return;
        }
        if (before.orElse(null) instanceof Json.Obj(var one, var _)
                && after.orElse(null) instanceof Json.Obj(var other, var _)) {
            objects(path, one, other);
        } else if (before.orElse(null) instanceof Json.Arr(var one, var _)
                && after.orElse(null) instanceof Json.Arr(var other, var _)) {
            lists(path, one, other);
        } else {
            details.add(new Detail(path, before, after));
        }
    }

    private void objects(String path, Map<String, Json> before, Map<String, Json> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeAll(PASSING);
        names.forEach(name -> walk(path.isEmpty() ? name : path + "." + name, Optional.ofNullable(before.get(name)),
                Optional.ofNullable(after.get(name))));
    }

    /** Elements with a name are compared with their namesakes; of others only those that one side lacks count. */
    private void lists(String path, List<Json> before, List<Json> after) {
        if (Stream.concat(before.stream(), after.stream()).allMatch(element -> element.text("name").isPresent())) {
            objects(path, Elements.by(before, element -> element.text("name").orElseThrow()),
                    Elements.by(after, element -> element.text("name").orElseThrow()));
        } else {
            lacking(before, after).forEach(gone -> details.add(new Detail(path, Optional.of(gone), Optional.empty())));
            lacking(after, before).forEach(come -> details.add(new Detail(path, Optional.empty(), Optional.of(come))));
        }
    }

    private static List<Json> lacking(List<Json> of, List<Json> in) {
        List<String> known = new ArrayList<>(in.stream().map(JsonWriter::line).toList());
        return of.stream().filter(element -> !known.remove(JsonWriter.line(element))).toList();
    }

    private static String line(Optional<Json> value) {
        return value.map(JsonWriter::line).orElse("");
    }
}
