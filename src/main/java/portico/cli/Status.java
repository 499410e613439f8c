package portico.cli;

/** Exit statuses; scripts depend on them. */
final class Status {

    static final int FINE = 0;
    /** The answer is no: findings, a denied flow, a task that does not fit. */
    static final int NO = 1;
    static final int USAGE = 2;
    /** Input that cannot be read, or not all of it. */
    static final int UNREADABLE = 3;
    /** Our own fault. */
    static final int FAULT = 4;

    private Status() {}
}
