/**
 * Portico's own document: one JSON object with a list for each kind of resource, task definitions and services in the very shape AWS uses. One
 * {@code …Kind} reads and writes one kind. Whatever people need not write (ids, addresses, host ports, tasks) is assigned, always in the same way.
 * Knows {@code format}, {@code format.json} and {@code model}.
 */
package portico.format.document;
