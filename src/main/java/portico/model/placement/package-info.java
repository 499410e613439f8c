/**
 * Can this task run there? A {@link portico.model.placement.Verdict} for each host, and the scheduler that acts on them. Knows
 * {@code model.capacity} and below.
 */
package portico.model.placement;
