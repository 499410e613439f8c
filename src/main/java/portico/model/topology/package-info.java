/**
 * The records AWS knows, in AWS's words, and {@link portico.model.topology.Topology}, all of them together: one immutable value. Facts only: what
 * follows from them (free addresses, findings, verdicts) is asked of the packages above. Knows {@code model.id} and {@code model.net}.
 */
package portico.model.topology;
