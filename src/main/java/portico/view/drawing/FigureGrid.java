package portico.view.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of a drawing by place: finds those of an area in paint order without looking at all of them, and the areas in which two drawings differ.
 */
public final class FigureGrid {

    private static final double SMALLEST_CELL = 512;
    /** Cells along the longer side of the drawing. */
    private static final int FINENESS = 64;

    private final List<Figure> figures;
    private final double cell;
    private final Map<Place, Content> cells = new HashMap<>();

    private record Place(int column, int row) {}

    /** Positions of figures in paint order, and a fingerprint of what they are. */
    private static final class Content {
        private int[] positions = new int[8];
        private int count;
        private int fingerprint;

        void add(int position, int hash) {
            if (count == positions.length) {
                positions = Arrays.copyOf(positions, 2 * count);
            }
            positions[count++] = position;
            fingerprint = 31 * fingerprint + hash;
        }
    }

    public FigureGrid(Drawing drawing) {
        this.figures = drawing.figures();
        double longest = Math.max(drawing.bounds().width(), drawing.bounds().height());
        this.cell = SMALLEST_CELL * Math.max(1, Math.ceil(longest / FINENESS / SMALLEST_CELL));
        for (int i = 0; i < figures.size(); i++) {
            enter(i, figures.get(i));
        }
    }

    private void enter(int position, Figure figure) {
        int hash = figure.hashCode();
        Box box = figure.bounds();
        for (int row = index(box.y()); row <= index(box.bottom()); row++) {
            for (int column = index(box.x()); column <= index(box.right()); column++) {
                cells.computeIfAbsent(new Place(column, row), place -> new Content()).add(position, hash);
            }
        }
    }

    private int index(double coordinate) {
        return (int) Math.floor(coordinate / cell);
    }

    /** The figures whose bounds may touch an area, in paint order. */
    public List<Figure> in(Box area) {
        BitSet found = new BitSet(figures.size());
        for (int row = index(area.y()); row <= index(area.bottom()); row++) {
            for (int column = index(area.x()); column <= index(area.right()); column++) {
                Content content = cells.get(new Place(column, row));
                for (int i = 0; content != null && i < content.count; i++) {
                    found.set(content.positions[i]);
                }
            }
        }
        return found.stream().mapToObj(figures::get).toList();
    }

    /** Areas that do not look the same in another drawing; everything where the drawings differ much in size. */
    public List<Box> differences(FigureGrid other) {
        if (cell != other.cell) {
            return List.of(new Box(-1e9, -1e9, 2e9, 2e9));
        }
        List<Box> areas = new ArrayList<>();
        cells.forEach((place, content) -> {
            Content theirs = other.cells.get(place);
            if (theirs == null || theirs.fingerprint != content.fingerprint) {
                areas.add(box(place));
            }
        });
        other.cells.keySet().stream().filter(place -> !cells.containsKey(place)).map(this::box).forEach(areas::add);
        return areas;
    }

    private Box box(Place place) {
        return new Box(place.column * cell, place.row * cell, cell, cell);
    }
}
