/**
 * Lessons that the engine grades: predictions, of which the one that comes true is right, and exercises that any change solves which reaches their
 * goals. Knows everything of the model but the workspace.
 */
package portico.model.lesson;
