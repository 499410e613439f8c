package portico.model.topology;

/** An answer that nobody may know. */
public enum Known {
    YES, NO, UNKNOWN;

    public static Known of(boolean answer) {
        return answer ? YES : NO;
    }

    /** This answer; the other where it is not known. */
    public Known or(Known other) {
        return this == UNKNOWN ? other : this;
    }
}
