/**
 * Who can open a connection to whom, on which ports: the matrix of a whole topology, what one end can go on to, and what an edit changed. Asks the
 * tracer of {@code model.flow} once for each pair of classes; knows nothing else above it.
 */
package portico.model.flow.reach;
