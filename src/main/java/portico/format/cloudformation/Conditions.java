package portico.format.cloudformation;

import java.util.List;
import java.util.Optional;
import portico.format.json.Json;

/** Conditions of a stack. A value that no file tells equals no other, which is told. */
final class Conditions {

    private final Stack stack;

    Conditions(Stack stack) {
        this.stack = stack;
    }

    boolean holds(Json condition) {
        if (!(condition instanceof Json.Obj(var members, var _)) || members.size() != 1) {
            return condition.text().filter("true"::equals).isPresent();
        }
        String written = members.firstEntry().getKey();
        Json argument = members.firstEntry().getValue();
        List<Json> parts = argument.elements();
        return switch (Evaluation.name(written).orElse(written)) {
            case "Condition" -> stack.holds(argument.text().orElse(""));
            case "Not" -> parts.stream().noneMatch(this::holds);
            case "And" -> parts.stream().allMatch(this::holds);
            case "Or" -> parts.stream().anyMatch(this::holds);
            case "Equals" -> parts.size() == 2 && equal(parts.get(0), parts.get(1));
            case "Contains" -> parts.size() == 2 && contains(parts.get(0), parts.get(1));
            default -> stack.evaluate(condition).text().filter("true"::equals).isPresent();
        };
    }

    private boolean equal(Json one, Json other) {
        return text(one).equals(text(other));
    }

    private boolean contains(Json list, Json value) {
        return stack.evaluate(list).elements().stream().map(Json::text).anyMatch(text(value)::equals);
    }

    private Optional<String> text(Json json) {
        Json value = stack.evaluate(json);
        if (Unresolved.is(value)) {
            stack.world()
                    .account()
                    .assume(stack.source(), json.place(), "a condition depends on " + value.text().orElse("")
                            + ", which no file tells; it is taken as different from every value");
        }
        return value.text();
    }
}
