package portico.view.fx.transport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the names below evenly spaced stations stand: in one row while all of them fit side by side, else in two by turns. A name that has room in
 * neither is given what is left.
 *
 * @param names from left to right
 */
record NameRows(int rows, List<Spot> names) {
    /** Between one name and the next. */
    static final double APART = 8;
    private static final double LEAST = 24;

    /**
     * One name.
     *
     * @param row 0 for the upper one
     */
    record Spot(double left, double width, int row) {

        double right() {
            return left + width;
        }
    }

    NameRows {
        names = List.copyOf(names);
    }

    /**
     * @param widths of the names
     * @param first where the first station is
     * @param step from one station to the next
     * @param room from 0, for all of them
     */
    static NameRows of(List<Double> widths, double first, double step, double room) {
        NameRows one = new NameRows(1, placed(widths, first, step, room, 1));
        boolean fits = true;
        for (int i = 0; i < widths.size(); i++) {
            fits &= one.names().get(i).width() >= widths.get(i);
        }
        return fits ? one : new NameRows(2, placed(widths, first, step, room, 2));
    }

    private static List<Spot> placed(List<Double> widths, double first, double step, double room, int rows) {
        List<Spot> spots = new ArrayList<>();
        double[] taken = new double[rows];
        Arrays.fill(taken, -APART);
        for (int i = 0; i < widths.size(); i++) {
            double middle = first + i * step;
            int usual = i % rows;
            int other = (i + 1) % rows;
            Spot spot = spot(middle, widths.get(i), room, taken[usual], usual);
            Spot second = spot(middle, widths.get(i), room, taken[other], other);
            Spot better = second.width() > spot.width() ? second : spot;
            taken[better.row()] = better.right();
            spots.add(better);
        }
        return spots;
    }

    /** Around the station if there is room, else as much at its right as it must. */
    private static Spot spot(double middle, double width, double room, double taken, int row) {
        double left = Math.clamp(middle - width / 2, 0, Math.max(0, room - width));
        double from = Math.max(left, taken + APART);
        double most = from == left ? width : Math.max(LEAST, 2 * (middle - from));
        return new Spot(from, Math.min(width, most), row);
    }
}
