package portico.view.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.id.ResourceId;

/** Finds what lies at a point of a drawing: the smallest lot there. An even grid of cells, each with the lots that touch it. */
public final class HitGrid {

    /** Cells along the longer side. */
    private static final int FINENESS = 128;
    private static final double SMALLEST_CELL = 16;

    private final Box area;
    private final double cell;
    private final int columns;
    private final List<List<Lot>> cells;

    private record Lot(ResourceId subject, Box box) {}

    public HitGrid(Drawing drawing) {
        this.area = drawing.lots().values().stream().reduce(drawing.bounds(), Box::union);
        this.cell = Math.max(SMALLEST_CELL, Math.max(area.width(), area.height()) / FINENESS);
        this.columns = column(area.right()) + 1;
        int rows = row(area.bottom()) + 1;
        this.cells = new ArrayList<>(columns * rows);
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new ArrayList<>(2));
        }
        drawing.lots().entrySet().stream().sorted(smallestFirst()).forEach(this::enter);
    }

    private static Comparator<Map.Entry<ResourceId, Box>> smallestFirst() {
        return Comparator
                .comparingDouble((Map.Entry<ResourceId, Box> lot) -> lot.getValue().width() * lot.getValue().height())
                .thenComparing(lot -> lot.getKey().getClass().getName())
                .thenComparing(lot -> lot.getKey().value());
    }

    private void enter(Map.Entry<ResourceId, Box> entry) {
        Lot lot = new Lot(entry.getKey(), entry.getValue());
        for (int row = row(lot.box.y()); row <= row(lot.box.bottom()); row++) {
            for (int column = column(lot.box.x()); column <= column(lot.box.right()); column++) {
                cells.get(row * columns + column).add(lot);
            }
        }
    }

    private int column(double x) {
        return (int) ((x - area.x()) / cell);
    }

    private int row(double y) {
        return (int) ((y - area.y()) / cell);
    }

    /** The smallest lot that holds the point. */
    public Optional<ResourceId> at(Point point) {
        for (Lot lot : near(point)) {
            if (lot.box.contains(point)) {
                return Optional.of(lot.subject);
            }
        }
        return Optional.empty();
    }

    /** All lots that hold the point, the smallest first. */
    public List<ResourceId> all(Point point) {
        return near(point).stream().filter(lot -> lot.box.contains(point)).map(Lot::subject).toList();
    }

    private List<Lot> near(Point point) {
        return area.contains(point) ? cells.get(row(point.y()) * columns + column(point.x())) : List.of();
    }
}
