package portico.view.sheet;

/** A lesson in the list of all. */
public record LessonEntry(String id, String title, int steps, boolean done) {}
