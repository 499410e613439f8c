package portico.view.paint;

import java.util.List;

/**
 * A line in device pixels.
 *
 * @param dashes lengths of dash and gap by turns; none for an unbroken line
 * @param round whether ends and corners are round
 */
public record Pen(double width, List<Double> dashes, boolean round) {

    public Pen {
        dashes = List.copyOf(dashes);
    }

    public static Pen solid(double width) {
        return new Pen(width, List.of(), false);
    }

    /** With round ends and corners, unless it is dashed. */
    Pen rounded() {
        return dashes.isEmpty() ? new Pen(width, dashes, true) : this;
    }
}
