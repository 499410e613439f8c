package portico.format.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portico.format.json.Json;

/** Everything that was answered so far, by the collection it stands in. */
final class Findings {

    private final Map<String, List<Json>> collections = new HashMap<>();

    void add(Json answers) {
        if (answers instanceof Json.Obj(var members, var _)) {
            members.forEach((name, value) -> collections.computeIfAbsent(name, n -> new ArrayList<>())
                    .addAll(value.elements()));
        }
    }

    /** Texts at the end of a path, each once; arrays on the way are walked through. */
    Stream<String> texts(String collection, String... path) {
        return at(collection, path).flatMap(json -> json.text().stream()).filter(text -> !text.isBlank()).distinct();
    }

    /** Values of the pairs of this name. */
    Stream<String> named(String name, String collection, String... path) {
        return at(collection, path).filter(pair -> pair.text("name").filter(name::equals).isPresent())
                .flatMap(pair -> pair.text("value").stream())
                .distinct();
    }

    private Stream<Json> at(String collection, String... path) {
        Stream<Json> found = collections.getOrDefault(collection, List.of()).stream();
        for (String member : path) {
            found = found.flatMap(json -> json.find(member).stream())
                    .flatMap(json -> json instanceof Json.Arr ? json.elements().stream() : Stream.of(json));
        }
        return found;
    }

    /** VPCs of the subnets and instances that were found. */
    Stream<String> vpcs() {
        return Stream.concat(texts("Subnets", "VpcId"), texts("Reservations", "Instances", "VpcId")).distinct();
    }
}
