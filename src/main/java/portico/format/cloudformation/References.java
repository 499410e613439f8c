package portico.format.cloudformation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import portico.format.json.Json;
import portico.format.json.Place;

/** What {@code Ref} and {@code Fn::GetAtt} give. */
final class References {

    private final Stack stack;

    References(Stack stack) {
        this.stack = stack;
    }

    Json ref(String name, Place at) {
        if (name.startsWith("AWS::")) {
            return pseudo(name, at);
        }
        Optional<Json> parameter = stack.parameter(name, at).map(value -> here(value, at));
        return parameter.orElseGet(() -> stack.resource(name)
                .<Json>map(resource -> new Json.Str(resource.ref(), at))
                .orElseGet(() -> Unresolved.of(name, at)));
    }

    /** The value where it is used, which is where a note about it helps. */
    private static Json here(Json value, Place at) {
        return value instanceof Json.Str(var text, var _) ? new Json.Str(text, at) : value;
    }

    private Json pseudo(String name, Place at) {
        return switch (name) {
            case Given.REGION -> new Json.Str(stack.world().region(), at);
            case "AWS::StackName" -> new Json.Str(stack.name(), at);
            case "AWS::Partition" -> new Json.Str("aws", at);
            case "AWS::URLSuffix" -> new Json.Str("amazonaws.com", at);
            case "AWS::NoValue" -> new Json.Null(at);
            default -> stack.world().given().value(name).orElseGet(() -> Unresolved.of(name, at));
        };
    }

    /** @param argument a list of a name and an attribute, or both in one text with a dot between */
    Json attribute(Json argument, Place at) {
        String path = argument.elements().isEmpty() ? argument.text().orElse("")
                : argument.elements()
                        .stream()
                        .map(part -> stack.evaluate(part).text().orElse(""))
                        .collect(Collectors.joining("."));
        List<String> parts = List.of(path.split("\\.", 2));
        Optional<Declared> resource = stack.resource(parts.getFirst());
        return resource.flatMap(r -> parts.size() < 2 ? Optional.empty() : r.attribute(parts.get(1), at))
                .orElseGet(() -> Unresolved.of(path, at));
    }
}
