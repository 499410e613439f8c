/**
 * Who can open a connection to whom, hop by hop, and by which rule. Knows {@code model.capacity} and below.
 */
package portico.model.flow;
