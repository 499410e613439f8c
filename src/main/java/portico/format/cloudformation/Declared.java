package portico.format.cloudformation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.format.dialect.Declaration;
import portico.format.json.Json;
import portico.format.json.Place;

/** One resource of a stack. Its properties are evaluated as they are asked for, and those nobody asks for never. */
record Declared(Stack stack, String logicalId, Json.Obj json) implements Declaration {

    String type() {
        return json.text("Type").orElse("");
    }

    @Override
    public String source() {
        return stack.source();
    }

    @Override
    public Place place() {
        return json.place();
    }

    boolean isWanted() {
        return json.text("Condition").map(stack::holds).orElse(true);
    }

    /** Its name among all stacks. */
    String identity() {
        return stack.world().isAmbiguous(this) ? stack.name() + "." + logicalId : logicalId;
    }

    String ref() {
        return stack.ref(this);
    }

    @Override
    public String id() {
        return ref();
    }

    @Override
    public String title() {
        return name();
    }

    @Override
    public Optional<Json> property(String name) {
        return find(name);
    }

    @Override
    public List<Json> properties(String name) {
        return list(name);
    }

    /** A property; null where it is missing or has no value. */
    Json get(String name) {
        return json.find("Properties")
                .flatMap(properties -> properties.find(name))
                .map(stack::evaluate)
                .orElseGet(Json::none);
    }

    Optional<Json> find(String name) {
        return Optional.of(get(name)).filter(value -> !(value instanceof Json.Null));
    }

    Optional<String> text(String name) {
        return get(name).text();
    }

    /** A list, or a single value as a list of one: a list that no file tells is such a value. */
    List<Json> list(String name) {
        return asList(get(name));
    }

    static List<Json> asList(Json value) {
        return switch (value) {
            case Json.Arr(var items, var _) -> items.stream().flatMap(item -> asList(item).stream()).toList();
            case Json.Null _ -> List.of();
            case Json.Obj _,Json.Str _,Json.Num _,Json.Bool _ -> List.of(value);
        };
    }

    /** A whole number; empty where there is none or it is not told. */
    OptionalInt number(String name) {
        return text(name).filter(text -> text.matches("\\d{1,9}"))
                .map(text -> OptionalInt.of(Integer.parseInt(text)))
                .orElse(OptionalInt.empty());
    }

    /** An attribute that the files tell: an identity, a property of the same name, an output of a nested stack. */
    Optional<Json> attribute(String name, Place at) {
        if (name.startsWith("Outputs.")) {
            return stack.nested(logicalId).flatMap(child -> child.output(name.substring("Outputs.".length())));
        }
        return Identities.attribute(this, name)
                .<Json>map(text -> new Json.Str(text, at))
                .or(() -> Optional.of(stack.attribute(this, name)).filter(value -> !(value instanceof Json.Null)));
    }

    /** By its tag, else by its logical id. */
    String name() {
        return list("Tags").stream()
                .filter(tag -> tag.text("Key").filter("Name"::equals).isPresent())
                .flatMap(tag -> tag.text("Value").stream())
                .findFirst()
                .orElse(logicalId);
    }
}
