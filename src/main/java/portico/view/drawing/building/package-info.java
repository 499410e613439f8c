/**
 * The front of one building (a container instance), and the house of one Fargate task: a function of their own facts, drawn around their own zero.
 * Knows {@code view.drawing.mark}, {@code view.drawing} and {@code model}.
 */
package portico.view.drawing.building;
