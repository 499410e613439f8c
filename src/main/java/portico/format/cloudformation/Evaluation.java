package portico.format.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import portico.format.json.Json;
import portico.format.json.Place;

/** Values with their intrinsic functions resolved, in the long form of JSON and the short one of YAML. */
final class Evaluation {

    /** Members that no network depends on and that may hold secrets. */
    private static final Set<String> UNREAD = Set.of("Environment", "EnvironmentFiles", "Secrets", "UserData",
            "Command", "EntryPoint", "LogConfiguration", "RepositoryCredentials", "MasterUserPassword", "HealthCheck",
            "DockerLabels", "environment", "environmentFiles", "secrets", "command", "entryPoint", "logConfiguration",
            "repositoryCredentials", "healthCheck", "dockerLabels");

    private final Stack stack;

    Evaluation(Stack stack) {
        this.stack = stack;
    }

    Json evaluate(Json json) {
        return switch (json) {
            case Json.Obj(var members, var at) -> function(members, at).orElseGet(() -> object(members, at));
            case Json.Arr(var items, var at) -> new Json.Arr(
                    items.stream().map(this::evaluate).filter(item -> !(item instanceof Json.Null)).toList(), at);
            case Json.Str _,Json.Num _,Json.Bool _,Json.Null _ -> json;
        };
    }

    private Json object(SequencedMap<String, Json> members, Place at) {
        SequencedMap<String, Json> evaluated = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            Json found = UNREAD.contains(name) ? new Json.Null(at) : evaluate(value);
            if (!(found instanceof Json.Null)) {
                evaluated.put(name, found);
            }
        });
        return new Json.Obj(evaluated, at);
    }

    /** The value of a function; empty where the object is no function. */
    private Optional<Json> function(SequencedMap<String, Json> members, Place at) {
        if (members.size() != 1) {
            return Optional.empty();
        }
        String written = members.firstEntry().getKey();
        Json argument = members.firstEntry().getValue();
        return name(written).map(function -> value(function, argument, at));
    }

    /** {@code GetAtt} for {@code !GetAtt} and {@code Fn::GetAtt}; empty for what is no function. */
    static Optional<String> name(String written) {
        return written.equals("Ref") ? Optional.of(written)
                : written.startsWith("Fn::") ? Optional.of(written.substring(4))
                        : written.startsWith("!") ? Optional.of(written.substring(1)) : Optional.empty();
    }

    private Json value(String function, Json argument, Place at) {
        return switch (function) {
            case "Ref" -> new References(stack).ref(argument.text().orElse(""), at);
            case "GetAtt" -> new References(stack).attribute(argument, at);
            case "ImportValue" -> new Exports(stack.world()).find(evaluate(argument), at);
            case "If" -> branch(argument, at);
            case "Sub" -> new Substitution(stack).substitute(argument, at);
            case "FindInMap" -> mapped(argument, at);
            case "Join", "Select", "Split", "Cidr", "GetAZs", "Length" ->
                new Functions(stack.world()).value(function, evaluate(argument), at);
            case "Base64" -> evaluate(argument);
            default -> Unresolved.of(function, at);
        };
    }

    private Json branch(Json argument, Place at) {
        List<Json> parts = argument.elements();
        if (parts.size() != 3) {
            return Unresolved.of("If", at);
        }
        return evaluate(parts.get(stack.holds(parts.getFirst().text().orElse("")) ? 1 : 2));
    }

    /** A fourth part says what counts where the map has nothing. */
    private Json mapped(Json argument, Place at) {
        List<Json> parts = evaluate(argument).elements();
        List<String> keys = parts.stream().flatMap(key -> key.text().stream()).toList();
        Optional<Json> found = keys.size() < 3 ? Optional.empty()
                : stack.template()
                        .in("Mappings", keys.get(0))
                        .flatMap(map -> map.find(keys.get(1)))
                        .flatMap(row -> row.find(keys.get(2)));
        return found.or(() -> parts.stream().skip(3).flatMap(part -> part.find("DefaultValue").stream()).findFirst())
                .orElseGet(() -> Unresolved.of("map " + String.join(".", keys), at));
    }
}
