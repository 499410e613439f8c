/** Typed ids of everything AWS names. Knows nobody. */
package portico.model.id;
