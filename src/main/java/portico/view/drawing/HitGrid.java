package portico.view.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.id.ResourceId;

/** Finds what lies at a point of a drawing: the smallest lot there. An even grid of cells, each with the lots that touch it. */
public final class HitGrid {

    /** Cells along the longer side. */
    private static final int FINENESS = 128;
    private static final double SMALLEST_CELL = 16;
    private static final Comparator<Lot> SMALLEST_FIRST = Comparator.comparingDouble(Lot::size)
            .thenComparing(lot -> lot.subject().getClass().getName())
            .thenComparing(lot -> lot.subject().value());

    private final Box area;
    private final List<Lot> lots;
    private final Cells cells;

    private record Lot(ResourceId subject, Box box, double size) {

        static Lot of(Map.Entry<ResourceId, Box> entry) {
            return new Lot(entry.getKey(), entry.getValue(), entry.getValue().width() * entry.getValue().height());
        }
    }

    public HitGrid(Drawing drawing) {
        area = drawing.lots().values().stream().reduce(drawing.bounds(), Box::union);
        lots = drawing.lots().entrySet().stream().map(Lot::of).sorted(SMALLEST_FIRST).toList();
        double cell = Math.max(SMALLEST_CELL, Math.max(area.width(), area.height()) / FINENESS);
        cells = new Cells(area, cell, lots.stream().map(Lot::box).toList());
    }

    /** The smallest lot that holds the point. */
    public Optional<ResourceId> at(Point point) {
        return holding(point).findFirst();
    }

    /** All lots that hold the point, the smallest first. */
    public List<ResourceId> all(Point point) {
        return holding(point).toList();
    }

    private Stream<ResourceId> holding(Point point) {
        int place = cells.at(point);
        return area.contains(point)
                ? IntStream.range(0, cells.count(place))
                        .mapToObj(i -> lots.get(cells.number(place, i)))
                        .filter(lot -> lot.box.contains(point))
                        .map(Lot::subject)
                : Stream.empty();
    }
}
