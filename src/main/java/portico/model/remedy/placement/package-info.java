/**
 * The smallest changes with which tasks that wait find a place, each proven on a copy. Knows {@code model.analysis}, {@code model.edit} and below.
 */
package portico.model.remedy.placement;
