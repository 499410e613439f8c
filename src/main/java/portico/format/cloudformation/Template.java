package portico.format.cloudformation;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import portico.format.Source;
import portico.format.json.Json;

/** One template file. */
record Template(String source, Json root) {

    /** Whether a file declares resources with types such as {@code AWS::ECS::Service}. */
    static boolean isOne(Source source) {
        return source.json().stream().flatMap(json -> json.find("Resources").stream()).anyMatch(Template::hasTypes);
    }

    private static boolean hasTypes(Json resources) {
        return resources instanceof Json.Obj(var members, var _)
                && members.values().stream().anyMatch(r -> r.text("Type").filter(t -> t.contains("::")).isPresent());
    }

    /** The same file, said otherwise. */
    Template with(Json other) {
        return new Template(source, other);
    }

    /** The members of a section; none where it is missing. */
    Map<String, Json> section(String name) {
        return root.find(name).map(Template::members).orElse(Map.of());
    }

    private static Map<String, Json> members(Json json) {
        return json instanceof Json.Obj(SequencedMap<String, Json> members, var _) ? members : Map.of();
    }

    Optional<Json> in(String section, String name) {
        return Optional.ofNullable(section(section).get(name));
    }

    /** The file's own name without its ending. */
    String stem() {
        String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        return file.contains(".") ? file.substring(0, file.indexOf('.')) : file;
    }

    /** How many resources of each type it declares, under conditions or not, in alphabetical order. */
    Map<String, Long> census() {
        return section("Resources").values()
                .stream()
                .collect(Collectors.groupingBy(r -> r.text("Type").orElse("no type"), TreeMap::new,
                        Collectors.counting()));
    }
}
