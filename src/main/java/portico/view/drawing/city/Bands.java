package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.view.drawing.Box;

/**
 * Zones one below the other, each as wide as the town; the plots of a street in rows, halved by the avenue where rows are long.
 *
 * @param row plots in a row at most
 * @param signs how much larger than usual signs are
 */
record Bands(Town town, int row, double signs) {

    private static final int HALVED_FROM = 6;
    private static final double AVENUE = 22;
    private static final double MARGIN = 14;
    private static final double HEADER = 28;
    private static final double ROOM_ABOVE = 10;
    private static final double NARROWEST = 620;
    private static final double UNSIGNED_VERGE = 10;

    Ground ground(double x, double y) {
        double half = halfWidth(true);
        double rest = halfWidth(false);
        double avenueX = split() == 0 ? x : x + MARGIN + half + MARGIN;
        double panel = split() == 0 ? x + AVENUE : x;
        double left = avenueX + AVENUE;
        double width = Math.max(Math.max(left + MARGIN + rest + MARGIN - x, Forecourt.widthOf(town)),
                NARROWEST * Math.min(signs, 2));
        Optional<Forecourt> forecourt = hasForecourt()
                ? Optional.of(Forecourt.across(town, x, y, width, split() == 0 ? x + width / 2 : avenueX + AVENUE / 2))
                : Optional.empty();
        double top = forecourt.map(Forecourt::bottom).orElse(y + MARGIN / 2);
        List<Ground.Quarter> quarters = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        double below = top;
        for (District district : town.districts()) {
            double start = below;
            below += HEADER * signs;
            for (Street street : district.streets()) {
                below = place(street, new Box(panel, below, x + width - panel, 0), left, blocks);
            }
            quarters.add(new Ground.Quarter(district, new Box(x, start, width, below - start),
                    new Box(x, start, width, HEADER * signs)));
            below += MARGIN;
        }
        double avenueTop = forecourt.map(f -> f.boulevard().y()).orElse(y);
        double avenueBottom = blocks.isEmpty() ? avenueTop : blocks.getLast().carriageway().bottom();
        List<Box> avenues = avenueBottom > avenueTop
                ? List.of(new Box(avenueX, avenueTop, AVENUE, avenueBottom - avenueTop))
                : List.of();
        return new Ground(town, new Box(x, y, width, below - MARGIN / 2 - y), signs, quarters, blocks,
                forecourt.map(Forecourt::plots).orElse(List.of()), forecourt.map(Forecourt::boulevard), avenues,
                forecourt.map(Forecourt::gateX).orElse(avenueX + AVENUE / 2));
    }

    private boolean hasForecourt() {
        return !town.plazas().isEmpty() || !town.others().isEmpty() || split() == 0 && town.gateway().isPresent();
    }

    /** How many plots of a row stand before the avenue. */
    private int split() {
        return row < HALVED_FROM ? 0 : (row + 1) / 2;
    }

    private double halfWidth(boolean first) {
        return town.districts()
                .stream()
                .flatMap(d -> d.streets().stream())
                .flatMap(s -> rows(s.plots()).stream())
                .mapToDouble(plots -> PlacedPlot.widthOf(half(plots, first)))
                .max()
                .orElse(0);
    }

    private List<Plot> half(List<Plot> plots, boolean first) {
        int at = Math.min(split(), plots.size());
        return first ? plots.subList(0, at) : plots.subList(at, plots.size());
    }

    private List<List<Plot>> rows(List<Plot> plots) {
        List<List<Plot>> rows = new ArrayList<>();
        for (int i = 0; i < plots.size(); i += row) {
            rows.add(plots.subList(i, Math.min(i + row, plots.size())));
        }
        return rows;
    }

    /** Places the rows of a street one below the other and says where the next street starts. */
    private double place(Street street, Box strip, double right, List<Block> blocks) {
        List<List<Plot>> rows = rows(street.plots());
        if (rows.isEmpty()) {
            rows.add(List.of());
        }
        double y = strip.y();
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            double height = rows.get(i).stream().mapToDouble(Plot::height).max().orElse(0);
            double ground = y + (height == 0 ? 0 : height + ROOM_ABOVE);
            double bottom = ground + Block.KERB + Block.CARRIAGEWAY + (last ? Block.VERGE * signs : UNSIGNED_VERGE);
            List<PlacedPlot> plots = new ArrayList<>(
                    PlacedPlot.inRow(half(rows.get(i), true), strip.x() + MARGIN, ground));
            plots.addAll(PlacedPlot.inRow(half(rows.get(i), false), right + MARGIN, ground));
            blocks.add(new Block(street, new Box(strip.x(), y, strip.width(), bottom - y), ground, plots, last));
            y = bottom;
        }
        return y;
    }
}
