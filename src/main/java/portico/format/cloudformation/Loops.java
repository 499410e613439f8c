package portico.format.cloudformation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import portico.format.json.Json;
import portico.format.json.Place;

/** {@code Fn::ForEach} unrolled: the members under its key once for each value of its collection, with the value in the place of its name. */
final class Loops {

    private static final String KEY = "Fn::ForEach::";

    /** As many members as a template may declare many times over; what makes more stands for an attack. */
    private static final int MOST = 1000;

    private final UnaryOperator<Json> values;
    private final BiConsumer<Place, String> warning;
    private int made;

    /**
     * @param values gives the value of a collection that is not written out, such as a parameter's
     * @param warning is told where something is left out, and what
     */
    Loops(UnaryOperator<Json> values, BiConsumer<Place, String> warning) {
        this.values = values;
        this.warning = warning;
    }

    /** Whether there is anything to unroll anywhere in it. */
    static boolean isIn(Json json) {
        return switch (json) {
            case Json.Obj(var members, var _) -> members.entrySet()
                    .stream()
                    .anyMatch(member -> member.getKey().startsWith(KEY) || isIn(member.getValue()));
            case Json.Arr(var items, var _) -> items.stream().anyMatch(Loops::isIn);
            case Json.Str _,Json.Num _,Json.Bool _,Json.Null _ -> false;
        };
    }

    Json unrolled(Json json) {
        return switch (json) {
            case Json.Obj(var members, var at) -> {
                SequencedMap<String, Json> all = new LinkedHashMap<>();
                members.forEach((name, value) -> put(name, value, all));
                yield new Json.Obj(all, at);
            }
            case Json.Arr(var items, var at) -> new Json.Arr(items.stream().map(this::unrolled).toList(), at);
            case Json.Str _,Json.Num _,Json.Bool _,Json.Null _ -> json;
        };
    }

    private void put(String name, Json value, SequencedMap<String, Json> all) {
        List<Json> parts = value.elements();
        if (name.startsWith(KEY) && parts.size() == 3 && parts.get(2) instanceof Json.Obj(var body, var _)) {
            String identifier = parts.getFirst().text().orElse("");
            values.apply(parts.get(1)).elements().forEach(each -> repeat(identifier, each, body, all));
        } else {
            all.put(name, unrolled(value));
        }
    }

    private void repeat(String identifier, Json value, Map<String, Json> body, SequencedMap<String, Json> all) {
        Round round = new Round(identifier, value.text().orElse(""));
        body.forEach((name, inner) -> {
            made++;
            if (made <= MOST) {
                put(round.in(name), round.in(inner), all);
            } else if (made == MOST + 1) {
                warning.accept(inner.place(),
                        "Fn::ForEach makes more than " + MOST + " members; those after them are left out");
            }
        });
    }

    /** One round of a loop: {@code ${Name}} and {@code Ref} stand for the value, {@code &{Name}} for its letters and digits. */
    private record Round(String identifier, String value) {

        String in(String text) {
            return text.replace("${" + identifier + "}", value)
                    .replace("&{" + identifier + "}", value.replaceAll("[^A-Za-z0-9]", ""));
        }

        Json in(Json json) {
            return switch (json) {
                case Json.Obj(var members, var at) ->
                    isReference(members) ? new Json.Str(value, at) : object(members, json);
                case Json.Arr(var items, var at) -> new Json.Arr(items.stream().map(this::in).toList(), at);
                case Json.Str(var text, var at) -> new Json.Str(in(text), at);
                case Json.Num _,Json.Bool _,Json.Null _ -> json;
            };
        }

        private Json object(Map<String, Json> members, Json whole) {
            SequencedMap<String, Json> changed = new LinkedHashMap<>();
            members.forEach((name, inner) -> changed.put(in(name), in(inner)));
            return new Json.Obj(changed, whole.place());
        }

        private boolean isReference(Map<String, Json> members) {
            return members.size() == 1 && members.entrySet()
                    .stream()
                    .anyMatch(m -> List.of("Ref", "!Ref").contains(m.getKey())
                            && m.getValue().text().filter(identifier::equals).isPresent());
        }
    }
}
