package portico.view.fx.look;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Parts in a row; where there is not room for all, the most dispensable are not shown, and one that yields is narrower. */
public final class FittingRow extends Pane {
    private final double gap;
    private final List<Part> parts = new ArrayList<>();

    private record Part(Region node, int rank, boolean yields) {

        double width() {
            return Math.ceil(node.prefWidth(-1));
        }
    }

    /** @param gap between two of them */
    public FittingRow(double gap) {
        this.gap = gap;
        setMinWidth(0);
    }

    /** @param rank 0 for what is shown in any case; what has the highest rank goes first */
    public FittingRow add(Region node, int rank) {
        return add(new Part(node, rank, false));
    }

    /** Shown in any case, in the room that the others of rank 0 leave. */
    public FittingRow addYielding(Region node) {
        return add(new Part(node, 0, true));
    }

    private FittingRow add(Part part) {
        parts.add(part);
        getChildren().add(part.node());
        return this;
    }

    /** How wide it is with all that is shown in any case. */
    @Override
    protected double computePrefWidth(double height) {
        return width(parts.stream().filter(part -> part.rank() == 0).toList());
    }

    @Override
    protected double computePrefHeight(double width) {
        return parts.stream().mapToDouble(part -> part.node().prefHeight(-1)).max().orElse(0);
    }

    private double width(List<Part> shown) {
        return shown.stream().mapToDouble(Part::width).sum() + Math.max(0, shown.size() - 1) * gap;
    }

    private List<Part> fitting() {
        List<Part> shown = new ArrayList<>(parts.stream().filter(part -> part.node().isManaged()).toList());
        List<Part> first = shown.stream().sorted(Comparator.comparingInt(Part::rank).reversed()).toList();
        for (Part part : first) {
            if (part.rank() > 0 && width(shown) > getWidth()) {
                shown.remove(part);
            }
        }
        return shown;
    }

    @Override
    protected void layoutChildren() {
        List<Part> shown = fitting();
        Set<Part> seen = new HashSet<>(shown);
        parts.forEach(part -> part.node().setVisible(seen.contains(part)));
        double over = Math.max(0, width(shown) - getWidth());
        double x = 0;
        for (Part part : shown) {
            double wanted = part.yields() ? Math.max(0, part.width() - over) : part.width();
            double width = Math.min(wanted, Math.max(0, getWidth() - x));
            double height = Math.min(getHeight(), part.node().prefHeight(width));
            part.node().resizeRelocate(x, Math.rint((getHeight() - height) / 2), width, height);
            x += width + gap;
        }
    }
}
