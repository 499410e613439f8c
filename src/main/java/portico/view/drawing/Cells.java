package portico.view.drawing;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Which of many boxes touch which cell of an even grid; what lies outside the area counts to the cells at its edge. */
final class Cells {

    private final Box area;
    private final double size;
    private final int columns;
    private final int rows;
    /** Where the boxes of each cell begin, and at last where they all end. */
    private final int[] starts;
    /** Numbers of boxes in their order, cell by cell. */
    private final int[] numbers;

    /** @param size of a cell, in the drawing's pixels */
    Cells(Box area, double size, List<Box> boxes) {
        this.area = area;
        this.size = size;
        columns = (int) (area.width() / size) + 1;
        rows = (int) (area.height() / size) + 1;
        starts = new int[count() + 1];
        boxes.forEach(box -> each(box, place -> starts[place + 1]++));
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        numbers = new int[starts[count()]];
        int[] next = starts.clone();
        for (int i = 0; i < boxes.size(); i++) {
            int number = i;
            each(boxes.get(i), place -> numbers[next[place]++] = number);
        }
    }

    int count() {
        return columns * rows;
    }

    boolean areLike(Cells other) {
        return size == other.size && columns == other.columns && rows == other.rows && area.x() == other.area.x()
                && area.y() == other.area.y();
    }

    /** The cells that a box touches. */
    void each(Box box, IntConsumer action) {
        int right = column(box.right());
        int bottom = row(box.bottom());
        for (int row = row(box.y()); row <= bottom; row++) {
            for (int column = column(box.x()); column <= right; column++) {
                action.accept(row * columns + column);
            }
        }
    }

    int at(Point point) {
        return row(point.y()) * columns + column(point.x());
    }

    /** How many boxes touch a cell. */
    int count(int place) {
        return starts[place + 1] - starts[place];
    }

    /** The numbers of the boxes that may touch an area, in their order. */
    IntStream in(Box area) {
        BitSet found = new BitSet();
        each(area, place -> {
            for (int i = starts[place]; i < starts[place + 1]; i++) {
                found.set(numbers[i]);
            }
        });
        return found.stream();
    }

    /** The number of one of the boxes that touch a cell. */
    int number(int place, int index) {
        return numbers[starts[place] + index];
    }

    private int column(double x) {
        return Math.clamp((long) Math.floor((x - area.x()) / size), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) Math.floor((y - area.y()) / size), 0, rows - 1);
    }

    /** The area of a cell; those at the edge go on for ever. */
    Box box(int place, double ever) {
        int column = place % columns;
        int row = place / columns;
        double left = column == 0 ? -ever : area.x() + column * size;
        double top = row == 0 ? -ever : area.y() + row * size;
        double right = column == columns - 1 ? ever : area.x() + (column + 1) * size;
        double bottom = row == rows - 1 ? ever : area.y() + (row + 1) * size;
        return new Box(left, top, right - left, bottom - top);
    }
}
