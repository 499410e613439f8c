package portico.format.cloudformation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.Place;

/** One stack: a template with values for its parameters. What it resolves once it remembers. */
final class Stack {

    private final String name;
    private final Template template;
    private final Function<String, Optional<Json>> given;
    private final World world;
    private final Map<String, Stack> nested = new TreeMap<>();
    private final Map<String, Json> known = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    /**
     * The stack of a template whose loops are unrolled.
     *
     * @param given values of parameters, which count before the template's defaults
     */
    static Stack of(String name, Template template, Function<String, Optional<Json>> given, World world) {
        Stack written = new Stack(name, template, given, world);
        return Loops.isIn(template.root()) ? new Stack(name,
                template.with(new Loops(written::collection, written::warn).unrolled(template.root())), given, world)
                : written;
    }

    private Stack(String name, Template template, Function<String, Optional<Json>> given, World world) {
        this.name = name;
        this.template = template;
        this.given = given;
        this.world = world;
    }

    String name() {
        return name;
    }

    Template template() {
        return template;
    }

    String source() {
        return template.source();
    }

    World world() {
        return world;
    }

    void nest(String logicalId, Stack child) {
        nested.put(logicalId, child);
    }

    Optional<Stack> nested(String logicalId) {
        return Optional.ofNullable(nested.get(logicalId));
    }

    /** This one and those nested in it, to any depth. */
    Stream<Stack> all() {
        return Stream.concat(Stream.of(this), nested.values().stream().flatMap(Stack::all));
    }

    private Json collection(Json written) {
        Json values = evaluate(written);
        if (values.elements().isEmpty()) {
            warn(written.place(), "Fn::ForEach goes over " + values.text().orElse("nothing")
                    + ", of which no file tells the values; nothing that it would make is drawn");
        }
        return values;
    }

    private void warn(Place place, String message) {
        world.account().warn(source(), place, message);
    }

    Json evaluate(Json json) {
        return new Evaluation(this).evaluate(json);
    }

    /** Every declared resource, whether or not its condition holds. */
    Stream<Declared> declared() {
        return template.section("Resources")
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() instanceof Json.Obj)
                .map(entry -> new Declared(this, entry.getKey(), (Json.Obj) entry.getValue()));
    }

    /** Those that the stack will have. */
    Stream<Declared> resources() {
        return declared().filter(Declared::isWanted);
    }

    Optional<Declared> resource(String logicalId) {
        return template.in("Resources", logicalId)
                .filter(Json.Obj.class::isInstance)
                .map(json -> new Declared(this, logicalId, (Json.Obj) json));
    }

    /** The value of a parameter; empty where the template declares none of this name. */
    Optional<Json> parameter(String parameter, Place place) {
        return template.in("Parameters", parameter)
                .map(declared -> once("parameter " + parameter, place, () -> value(parameter, declared, place)));
    }

    private Json value(String parameter, Json declared, Place place) {
        Optional<Json> value = given.apply(parameter).or(() -> Parameters.byDefault(declared));
        if (value.isEmpty() || Parameters.isSecret(declared)) {
            tellUntold(parameter, declared);
            return Unresolved.of(parameter, place);
        }
        return Parameters.typed(Parameters.type(declared), value.get());
    }

    private void tellUntold(String parameter, Json declared) {
        String which = "parameter " + parameter + " of " + template.stem();
        if (Parameters.isSecret(declared)) {
            world.account()
                    .assume(source(), declared.place(), which + " is secret (NoEcho); its value is never looked at");
        } else {
            world.account().assume(source(), declared.place(), "no file tells " + which, parameter);
        }
    }

    boolean holds(String condition) {
        Optional<Json> declared = template.in("Conditions", condition);
        return declared.isPresent() && once("condition " + condition, declared.get().place(),
                () -> Json.of(new Conditions(this).holds(declared.get()))).text().filter("true"::equals).isPresent();
    }

    /** What {@code Ref} gives for a resource. */
    String ref(Declared resource) {
        return once("resource " + resource.logicalId(), resource.place(), () -> Json.of(Identities.ref(resource)))
                .text()
                .orElseThrow();
    }

    /** A property that another resource asks for. */
    Json attribute(Declared resource, String property) {
        return once("resource " + resource.logicalId() + "." + property, resource.place(),
                () -> resource.get(property));
    }

    Optional<Json> output(String output) {
        Optional<Json> declared = template.in("Outputs", output).flatMap(o -> o.find("Value"));
        return declared.map(value -> once("output " + output, value.place(), () -> evaluate(value)));
    }

    /** Outputs that other stacks import, each with the name they do it by. */
    Map<String, Json> exports() {
        Map<String, Json> exports = new TreeMap<>();
        template.section("Outputs")
                .forEach((output, declared) -> declared.find("Export")
                        .flatMap(export -> export.find("Name"))
                        .ifPresent(name -> exports.put(output,
                                once("export " + output, name.place(), () -> evaluate(name)))));
        return exports;
    }

    /** What asks for itself stays unresolved, and so does what asks through too many others. */
    private Json once(String key, Place place, Supplier<Json> value) {
        if (!known.containsKey(key)) {
            if (asked.contains(key) || !world.descend()) {
                return Unresolved.of(key, place);
            }
            asked.add(key);
            known.put(key, value.get());
            world.ascend();
        }
        return known.get(key);
    }
}
