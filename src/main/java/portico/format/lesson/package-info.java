/** Lessons: networks with questions about them, read from JSON. Knows {@code format.document} and {@code model.lesson}. */
package portico.format.lesson;
