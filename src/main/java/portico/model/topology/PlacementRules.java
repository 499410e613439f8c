package portico.model.topology;

import java.util.List;

/**
 * Which instances may take tasks, and which of them is chosen, as create-service and run-task are told (R51–R57).
 *
 * @param constraints AWS takes at most 10 (R56)
 * @param strategies in the order in which they narrow the choice; AWS takes at most 5 (R54)
 */
public record PlacementRules(List<PlacementConstraint> constraints, List<PlacementStrategy> strategies) {

    public static final PlacementRules NONE = new PlacementRules(List.of(), List.of());

    public PlacementRules {
        constraints = List.copyOf(constraints);
        strategies = List.copyOf(strategies);
    }
}
