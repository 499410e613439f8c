package portico.format.lesson;

/** A lesson that cannot be read; the message says where and why. */
public final class LessonException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LessonException(String message) {
        super(message);
    }

    LessonException(String message, Throwable cause) {
        super(message, cause);
    }
}
