package portico.format.document;

/** Something cannot be made of what stands in the document; the reader notes it and goes on with the next thing. */
final class Unreadable extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** The message says what is missing or wrong. */
    Unreadable(String message) {
        super(message);
    }
}
