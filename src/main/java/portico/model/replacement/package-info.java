/**
 * What clients notice while one task takes the place of another, by the way they reach it. Knows {@code model.edit}, {@code model.discovery} and below.
 */
package portico.model.replacement;
