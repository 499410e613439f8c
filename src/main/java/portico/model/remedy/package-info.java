/**
 * The smallest changes that open a denied flow, each proven on a copy. Knows {@code model.edit}, {@code model.flow} and below.
 */
package portico.model.remedy;
