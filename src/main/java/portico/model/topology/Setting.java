package portico.model.topology;

/** An attribute that AWS gives a value of its own where nobody sets it. */
public enum Setting {
    DEFAULT, ON, OFF;

    /** Its value, where AWS's own is known. */
    public boolean orElse(boolean otherwise) {
        return this == DEFAULT ? otherwise : this == ON;
    }
}
