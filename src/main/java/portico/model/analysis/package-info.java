/** Everything that follows from a topology, worked out in one go. Knows {@code model.check} and below. */
package portico.model.analysis;
