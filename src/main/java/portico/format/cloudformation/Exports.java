package portico.format.cloudformation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.Place;

/** Values that one stack exports and another imports by name. */
final class Exports {

    private record Export(Stack stack, String output, Json name) {}

    private final World world;

    Exports(World world) {
        this.world = world;
    }

    /** The value exported under a name. The name of a stack is in no file, so that any will do where just one export fits. */
    Json find(Json name, Place at) {
        String wanted = name.text().orElse("");
        List<Export> fitting = Unresolved.is(wanted) ? List.of()
                : all().filter(export -> fits(export, wanted)).toList();
        if (fitting.size() != 1) {
            world.account()
                    .warn("", Place.NOWHERE, (fitting.isEmpty() ? "no template" : "more than one template")
                            + " exports " + wanted + ", which another imports; it stays unresolved");
            return Unresolved.of("import " + wanted, at);
        }
        Export export = fitting.getFirst();
        return export.stack().output(export.output()).orElseGet(() -> Unresolved.of("import " + wanted, at));
    }

    private Stream<Export> all() {
        return world.stacks()
                .flatMap(stack -> stack.exports()
                        .entrySet()
                        .stream()
                        .map(export -> new Export(stack, export.getKey(), export.getValue())));
    }

    private static boolean fits(Export export, String wanted) {
        String name = export.name().text().orElse("");
        String own = export.stack().name();
        if (name.equals(wanted) || own.isEmpty() || !name.contains(own)) {
            return name.equals(wanted);
        }
        String pattern = Stream.of(name.split(Pattern.quote(own), -1))
                .map(Pattern::quote)
                .reduce((a, b) -> a + ".+" + b)
                .orElse("");
        return wanted.matches(pattern);
    }
}
