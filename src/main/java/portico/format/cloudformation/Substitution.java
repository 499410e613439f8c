package portico.format.cloudformation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portico.format.json.Json;
import portico.format.json.Place;

/** {@code Fn::Sub}: a text with names in it, some of which the function itself may give values to. */
final class Substitution {

    private static final Pattern NAME = Pattern.compile("\\$\\{(!?)([^}]{1,256})}");

    private final Stack stack;

    Substitution(Stack stack) {
        this.stack = stack;
    }

    Json substitute(Json argument, Place at) {
        List<Json> parts = argument.elements();
        String text = (parts.isEmpty() ? argument : parts.getFirst()).text().orElse("");
        Json own = parts.size() > 1 ? parts.get(1) : Json.none();
        Matcher matcher = NAME.matcher(text);
        String result = matcher.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1).isEmpty() ? value(found.group(2).strip(), own, at) : "${" + found.group(2) + "}"));
        return Functions.text(result, at);
    }

    private String value(String name, Json own, Place at) {
        Json found = own.find(name).map(stack::evaluate).orElseGet(() -> {
            References references = new References(stack);
            return name.contains(".") ? references.attribute(new Json.Str(name, at), at) : references.ref(name, at);
        });
        return found.text().orElseGet(() -> Unresolved.of(name, at).text().orElse(""));
    }
}
