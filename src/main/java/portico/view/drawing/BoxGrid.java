package portico.view.drawing;

import java.util.List;

/** Many boxes by place: finds those that overlap an area without looking at all of them. */
public final class BoxGrid {

    private static final double CELL = 256;
    /** Cells along the longer side, at most. */
    private static final int FINENESS = 256;

    private final List<Box> boxes;
    private final Cells cells;

    /** @param area where they are; what lies outside it is found as well */
    public BoxGrid(Box area, List<Box> boxes) {
        this.boxes = List.copyOf(boxes);
        cells = new Cells(area, Math.max(CELL, Math.max(area.width(), area.height()) / FINENESS), boxes);
    }

    /** In their order. */
    public List<Box> overlapping(Box area) {
        return cells.in(area).mapToObj(boxes::get).filter(area::overlaps).toList();
    }
}
