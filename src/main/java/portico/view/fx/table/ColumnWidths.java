package portico.view.fx.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import portico.view.drawing.Letters;
import portico.view.drawing.TextStyle;
import portico.view.sheet.Grid;

/** How wide the columns of a grid are, in pixels: each as wide as its longest words at least, so that none is cut; sentences go on in another line. */
final class ColumnWidths {
    /** Around the words of a cell, and of a head that may have to show an arrow. */
    private static final double CELL = 18;
    private static final double HEAD = 30;
    private static final double LONGEST = 340;
    private static final double SENTENCE = 260;

    private final List<Grid.Column> columns;
    private final double[] whole;
    private final double[] least;
    private final boolean[] empty;

    ColumnWidths(Grid grid) {
        columns = grid.columns();
        whole = IntStream.range(0, columns.size()).mapToDouble(i -> whole(grid, i)).toArray();
        least = IntStream.range(0, whole.length).mapToDouble(i -> isOfSentences(i) ? SENTENCE : whole[i]).toArray();
        empty = new boolean[columns.size()];
        for (int i = 0; i < empty.length; i++) {
            int column = i;
            empty[i] = grid.lines().stream().allMatch(line -> line.cells().get(column).isEmpty());
        }
    }

    private static double whole(Grid grid, int i) {
        TextStyle style = grid.columns().get(i).kind() == Grid.Kind.TEXT ? TextStyle.BODY : TextStyle.ADDRESS;
        double head = HEAD + Letters.width(grid.columns().get(i).title(), TextStyle.BODY_STRONG);
        return Math.ceil(grid.lines()
                .stream()
                .mapToDouble(line -> CELL + Letters.width(line.cells().get(i), style))
                .reduce(head, Math::max));
    }

    /** Whether some of its cells are written in several lines. */
    boolean isOfSentences(int column) {
        return whole[column] > LONGEST;
    }

    /**
     * One for each column, 0 where it is left out: what can be spared or is empty goes first, the last of it before the others. What is over is shared
     * out; where not all have room, among as many as are seen whole before one scrolls on.
     */
    List<Double> in(double room) {
        boolean[] shown = shown(room);
        double needed = sum(shown, least.length);
        if (needed > room) {
            int seen = (int) IntStream.rangeClosed(1, least.length).filter(n -> sum(shown, n) <= room).count();
            long sharing = IntStream.range(0, seen).filter(i -> shown[i]).count();
            return widths(shown, i -> i < seen ? (room - sum(shown, seen)) / sharing : 0);
        }
        double wished = IntStream.range(0, least.length).mapToDouble(i -> shown[i] ? wish(i) : 0).sum();
        double share = wished == 0 ? 0 : Math.min(1, (room - needed) / wished);
        return widths(shown, i -> share * wish(i));
    }

    private List<Double> widths(boolean[] shown, IntToDoubleFunction more) {
        List<Double> widths = new ArrayList<>();
        double end = 0;
        for (int i = 0; i < least.length; i++) {
            double start = Math.floor(end);
            end += shown[i] ? least[i] + more.applyAsDouble(i) : 0;
            widths.add(Math.floor(end) - start);
        }
        return widths;
    }

    /** What the first of the columns need together. */
    private double sum(boolean[] shown, int first) {
        return IntStream.range(0, first).mapToDouble(i -> shown[i] ? least[i] : 0).sum();
    }

    private double wish(int column) {
        return Math.max(0, Math.max(columns.get(column).width(), whole[column]) - least[column]);
    }

    private boolean[] shown(double room) {
        boolean[] shown = new boolean[least.length];
        double needed = IntStream.range(0, least.length).mapToDouble(i -> least[i]).sum();
        for (int i = least.length - 1; i >= 0; i--) {
            shown[i] = !columns.get(i).dispensable() && !empty[i] || needed <= room;
            needed -= shown[i] ? 0 : least[i];
        }
        return shown;
    }
}
