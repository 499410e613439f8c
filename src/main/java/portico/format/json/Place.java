package portico.format.json;

import java.util.Objects;

/** Line and column in a text, both counted from 1. They are counted only where somebody asks: of most values nobody does. */
public final class Place {

    /** For values that come from no text. */
    public static final Place NOWHERE = new Place(0, 0);

    private final Lines lines;
    private final int offset;

    /** The byte at this offset of a text with these lines. */
    Place(Lines lines, int offset) {
        this.lines = lines;
        this.offset = offset;
    }

    public Place(int line, int column) {
        this(new Lines.Told(line), column);
    }

    public int line() {
        return lines.lineOf(offset);
    }

    public int column() {
        return lines.columnOf(offset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && place.line() == line() && place.column() == column();
    }

    @Override
    public int hashCode() {
        return Objects.hash(line(), column());
    }

    @Override
    public String toString() {
        return this.equals(NOWHERE) ? "" : "line " + line() + ", column " + column();
    }
}
