/**
 * What a client that asks for a name is told, and for how long it may go by it. Knows {@code model.flow} and below.
 */
package portico.model.discovery;
