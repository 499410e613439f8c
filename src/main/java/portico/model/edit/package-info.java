/** What a person can change: one record per intent, each a function from topology to topology. Knows {@code model.placement} and below. */
package portico.model.edit;
