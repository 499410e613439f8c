package portico.format.json;

/** Line and column in a text, both counted from 1. */
public record Place(int line, int column) {

    /** For values that come from no text. */
    public static final Place NOWHERE = new Place(0, 0);

    @Override
    public String toString() {
        return this.equals(NOWHERE) ? "" : "line " + line + ", column " + column;
    }
}
