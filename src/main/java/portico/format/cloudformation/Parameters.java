package portico.format.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.Parameter;
import portico.format.json.Json;

/** Parameters of templates, and their values by type: lists are written as one text with commas. */
final class Parameters {

    private Parameters() {}

    static Json typed(String type, Json value) {
        boolean list = type.startsWith("List<") || type.equals("CommaDelimitedList");
        return list && value instanceof Json.Str(var text, var place) && !Unresolved.is(value) ? new Json.Arr(
                Stream.of(text.split(",", -1)).<Json>map(part -> new Json.Str(part.strip(), place)).toList(), place)
                : value;
    }

    /** The default stands in the template, unless it is a name in the Parameter Store, whose value no file tells. */
    static Optional<Json> byDefault(Json declared) {
        return type(declared).startsWith("AWS::SSM::Parameter::Value") ? Optional.empty() : declared.find("Default");
    }

    static String type(Json declared) {
        return declared.text("Type").orElse("String");
    }

    static boolean isSecret(Json declared) {
        return declared.text("NoEcho").filter("true"::equalsIgnoreCase).isPresent();
    }

    /** What people may give: of each name one, though several templates ask for it; secrets are never asked for. */
    static List<Parameter> of(World world) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        world.given()
                .value(Given.REGION)
                .flatMap(Json::text)
                .or(world::assumedRegion)
                .ifPresent(region -> parameters.put(Given.REGION, new Parameter(Given.REGION, "String",
                        "The Region that the stacks are made in.", region, List.of(), true)));
        world.roots().forEach(root -> root.template().section("Parameters").forEach((name, declared) -> {
            if (!isSecret(declared)) {
                parameters.putIfAbsent(name, of(name, declared, world.given()));
            }
        }));
        return List.copyOf(parameters.values());
    }

    private static Parameter of(String name, Json declared, Given given) {
        Optional<Json> value = given.value(name).or(() -> byDefault(declared));
        return new Parameter(name, type(declared), declared.text("Description").orElse(""),
                value.flatMap(Json::text).orElse(""),
                declared.elements("AllowedValues").stream().flatMap(allowed -> allowed.text().stream()).toList(),
                value.isPresent());
    }
}
