package portico.controller.lesson;

/** How a step of a lesson went, the first time it was answered. */
public enum Mark {
    OPEN,
    RIGHT,
    WRONG,
    /** The solution of an exercise was asked for. */
    SHOWN
}
