package portico.model.topology;

/** What an instance must be to take a task at all (R56). */
public sealed interface PlacementConstraint {

    /** At most one task of the service, or of the RunTask group, on each instance. */
    record DistinctInstance() implements PlacementConstraint {}

    /**
     * Instances for which the expression is true.
     *
     * @param expression in the cluster query language, as written, right or wrong (R57)
     */
    record MemberOf(String expression) implements PlacementConstraint {}
}
