/** Lessons while somebody sits at one: what was chosen, what came of it, which goals are reached. Knows {@code controller}, model and view.sheet. */
package portico.controller.lesson;
