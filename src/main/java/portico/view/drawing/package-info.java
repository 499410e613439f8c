/**
 * The apartment-building picture as data: a topology and its analysis become figures in paint order, each with a role instead of a colour and, where
 * it stands for something, the id of its subject. The metaphor lives here and nowhere below. Knows {@code model}.
 */
package portico.view.drawing;
