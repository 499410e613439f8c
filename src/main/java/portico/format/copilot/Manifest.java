package portico.format.copilot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import portico.format.Source;
import portico.format.json.Json;
import portico.format.json.Place;

/** One manifest. */
record Manifest(String source, Json root) {

    static final String BALANCED = "Load Balanced Web Service";
    static final String ENVIRONMENT = "Environment";
    private static final Set<String> ON_ECS = Set.of(BALANCED, "Backend Service", "Worker Service", "Scheduled Job");
    private static final Set<String> ELSEWHERE = Set.of("Request-Driven Web Service", "Static Site");

    static boolean isOne(Source source) {
        return source.json()
                .filter(json -> json.text("name").isPresent())
                .flatMap(json -> json.text("type"))
                .filter(type -> ON_ECS.contains(type) || ELSEWHERE.contains(type) || type.equals(ENVIRONMENT))
                .isPresent();
    }

    String name() {
        return root.text("name").orElse("");
    }

    String type() {
        return root.text("type").orElse("");
    }

    Place place() {
        return root.place();
    }

    boolean isEnvironment() {
        return type().equals(ENVIRONMENT);
    }

    boolean isOnEcs() {
        return ON_ECS.contains(type());
    }

    boolean isJob() {
        return type().equals("Scheduled Job");
    }

    /** Members of members, as far as they go. */
    Optional<Json> at(String... path) {
        Optional<Json> found = Optional.of(root);
        for (String member : path) {
            found = found.flatMap(json -> json.find(member));
        }
        return found;
    }

    OptionalInt number(String... path) {
        return at(path).flatMap(Json::text)
                .filter(text -> text.matches("\\d{1,9}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    /** The names of the environments that it has other values for. */
    List<String> overrides() {
        return at("environments").filter(Json.Obj.class::isInstance)
                .map(json -> List.copyOf(new TreeMap<>(((Json.Obj) json).members()).keySet()))
                .orElse(List.of());
    }

    /** With the values it has for an environment. */
    Manifest in(String environment) {
        return at("environments", environment).map(own -> new Manifest(source, overlaid(root, own, 0))).orElse(this);
    }

    private static Json overlaid(Json usual, Json own, int depth) {
        if (depth > 20 || !(usual instanceof Json.Obj(var members, var place))
                || !(own instanceof Json.Obj(var others, var _))) {
            return own;
        }
        SequencedMap<String, Json> all = new LinkedHashMap<>(members);
        others.forEach((name, value) -> all.merge(name, value, (a, b) -> overlaid(a, b, depth + 1)));
        return new Json.Obj(all, place);
    }
}
