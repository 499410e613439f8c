package portico.format.snapshot;

/** A call that failed, with a sentence for people. */
public final class SnapshotFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean isFinal;

    SnapshotFailure(String message, boolean isFinal) {
        super(message);
        this.isFinal = isFinal;
    }

    /** Whether every other call would fail the same way. */
    boolean isFinal() {
        return isFinal;
    }
}
