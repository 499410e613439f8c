/** Why a host has a trunk, or why it has none: one prerequisite after another. Knows {@code model.capacity} and below. */
package portico.model.check.trunking;
