package portico.format.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.topology.PlacementConstraint;
import portico.model.topology.PlacementConstraint.DistinctInstance;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.model.topology.PlacementRules;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.PlacementStrategy.Binpack;
import portico.model.topology.PlacementStrategy.Figure;
import portico.model.topology.PlacementStrategy.Random;
import portico.model.topology.PlacementStrategy.Spread;

/** {@code placementConstraints} and {@code placementStrategy}, as AWS writes them; {@code seed} is ours (R51–R57). */
final class PlacementFormat {

    private static final String CONSTRAINTS = "placementConstraints";
    private static final String STRATEGIES = "placementStrategy";

    private PlacementFormat() {}

    static PlacementRules read(Fields in) {
        return new PlacementRules(constraints(in), in.objects(STRATEGIES, PlacementFormat::strategy));
    }

    static List<PlacementConstraint> constraints(Fields in) {
        return in.objects(CONSTRAINTS, PlacementFormat::constraint);
    }

    private static PlacementConstraint constraint(Fields in) {
        in.ignore(Set.of("expression"));
        return switch (in.required("type", in.text("type"))) {
            case "distinctInstance" -> new DistinctInstance();
            case "memberOf" -> new MemberOf(in.required("expression", in.text("expression")));
            default -> throw new Unreadable("distinctInstance or memberOf is due as its type");
        };
    }

    private static PlacementStrategy strategy(Fields in) {
        Optional<String> field = in.text("field").filter(text -> !text.isEmpty());
        return switch (in.required("type", in.text("type"))) {
            case "spread" -> new Spread(in.required("field", field));
            case "binpack" ->
                new Binpack(Fields.constant(Figure.class, in.required("field", field).toUpperCase(Locale.ROOT)));
            case "random" -> new Random(in.integer("seed", 0, Integer.MAX_VALUE, 0));
            default -> throw new Unreadable("spread, binpack or random is due as its type");
        };
    }

    static void write(PlacementRules rules, JsonObject out) {
        writeConstraints(rules.constraints(), out);
        out.when(!rules.strategies().isEmpty(), o -> o.put(STRATEGIES, rules.strategies(), PlacementFormat::strategy));
    }

    static void writeConstraints(List<PlacementConstraint> constraints, JsonObject out) {
        out.when(!constraints.isEmpty(), o -> o.put(CONSTRAINTS, constraints, PlacementFormat::constraint));
    }

    private static Json constraint(PlacementConstraint constraint) {
        return switch (constraint) {
            case DistinctInstance _ -> new JsonObject().put("type", "distinctInstance").build();
            case MemberOf(String expression) ->
                new JsonObject().put("type", "memberOf").put("expression", expression).build();
        };
    }

    private static Json strategy(PlacementStrategy strategy) {
        return switch (strategy) {
            case Spread(String field) -> new JsonObject().put("type", "spread").put("field", field).build();
            case Binpack(Figure figure) ->
                new JsonObject().put("type", "binpack").put("field", figure.name().toLowerCase(Locale.ROOT)).build();
            case Random(long seed) ->
                new JsonObject().put("type", "random").when(seed != 0, o -> o.put("seed", seed)).build();
        };
    }
}
