package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.view.drawing.Avenue;
import portico.view.drawing.Box;

/**
 * Zones one below the other, each as wide as the town; the plots of a street in rows, halved by the avenue where rows are long.
 *
 * @param budget how wide a row may become before the next one starts
 * @param signs how much larger than usual signs are
 */
record Bands(Town town, double budget, double signs) {

    private static final double HALVED_FROM = 2400;
    static final int MOST_IN_A_ROW = 22;
    static final double MARGIN = 14;
    static final double HEADER = 36;
    static final double ROOM_ABOVE = 12;
    private static final double NARROWEST = 620;
    static final double UNSIGNED_VERGE = 10;

    /** Plots that stand in one line, before and after the avenue. */
    private record Row(List<Plot> before, List<Plot> after, double height) {

        static Row of(List<Plot> before, List<Plot> after) {
            return new Row(before, after, Math.max(tallest(before), tallest(after)));
        }

        private static double tallest(List<Plot> plots) {
            return plots.stream().mapToDouble(Plot::height).max().orElse(0);
        }
    }

    /** Where everything lies from left to right. */
    private record Cut(double x, double width, double panel, double avenue, double after) {

        Box strip(double y, double height) {
            return new Box(panel, y, x + width - panel, height);
        }
    }

    Ground ground(double x, double y) {
        Cut cut = cut(x);
        double middle = isHalved() ? cut.avenue() + Avenue.WIDTH / 2 : x + cut.width() / 2;
        Optional<Forecourt> forecourt = hasForecourt() ? Optional.of(Forecourt.across(town, x, y, cut.width(), middle))
                : Optional.empty();
        List<Ground.Quarter> quarters = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        double below = forecourt.map(Forecourt::bottom).orElse(y);
        for (District district : town.districts()) {
            double start = below;
            below += HEADER * signs;
            for (Street street : district.streets()) {
                below = place(street, below, cut, blocks);
            }
            quarters.add(
                    new Ground.Quarter(district, cut.strip(start, below - start), cut.strip(start, HEADER * signs)));
            below += MARGIN;
        }
        double top = forecourt.map(f -> f.boulevard().y()).orElse(y);
        double bottom = blocks.isEmpty() ? top : blocks.getLast().carriageway().bottom();
        List<Box> avenues = bottom > top ? List.of(new Box(cut.avenue(), top, Avenue.WIDTH, bottom - top)) : List.of();
        return new Ground(town, new Box(x, y, cut.width(), below - MARGIN - y), signs, quarters, blocks,
                forecourt.map(Forecourt::plots).orElse(List.of()), forecourt.map(Forecourt::boulevard), avenues,
                forecourt.map(Forecourt::gateX).orElse(middle));
    }

    double width() {
        return cut(0).width();
    }

    private boolean hasForecourt() {
        return !town.plazas().isEmpty() || !town.others().isEmpty() || !isHalved() && town.gateway().isPresent();
    }

    private boolean isHalved() {
        return budget >= HALVED_FROM;
    }

    private Cut cut(double x) {
        double before = widest(true);
        double after = widest(false);
        double avenue = isHalved() ? x + MARGIN + before + MARGIN : x;
        double left = avenue + Avenue.WIDTH + MARGIN;
        double width = Math.max(Math.max(left + after + MARGIN - x, Forecourt.widthOf(town)),
                NARROWEST * Math.min(signs, 2));
        return new Cut(x, width, isHalved() ? x : x + Avenue.WIDTH, avenue, left);
    }

    private double widest(boolean before) {
        return town.districts()
                .stream()
                .flatMap(d -> d.streets().stream())
                .flatMap(s -> rows(s.plots()).stream())
                .mapToDouble(row -> PlacedPlot.widthOf(before ? row.before() : row.after()))
                .max()
                .orElse(0);
    }

    private List<Row> rows(List<Plot> plots) {
        List<Row> rows = new ArrayList<>();
        int next = 0;
        while (next < plots.size()) {
            int first = isHalved() ? filled(plots, next, budget / 2, MOST_IN_A_ROW / 2) : next;
            int second = filled(plots, first, isHalved() ? budget / 2 : budget,
                    isHalved() ? MOST_IN_A_ROW / 2 : MOST_IN_A_ROW);
            rows.add(Row.of(plots.subList(next, first), plots.subList(first, second)));
            next = second;
        }
        return rows;
    }

    /** Up to which plot a piece of a row is filled; at least one plot stands in it. */
    static int filled(List<Plot> plots, int from, double room, int most) {
        double width = 0;
        int i = from;
        while (i < plots.size() && i - from < most && (i == from || width + plots.get(i).width() <= room)) {
            width += plots.get(i++).width() + PlacedPlot.GAP;
        }
        return i;
    }

    /** Places the rows of a street one below the other and says where the next street starts. */
    private double place(Street street, double top, Cut cut, List<Block> blocks) {
        List<Row> rows = rows(street.plots());
        if (rows.isEmpty()) {
            rows.add(Row.of(List.of(), List.of()));
        }
        double y = top;
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            double height = rows.get(i).height();
            double ground = y + (height == 0 ? 0 : height + ROOM_ABOVE);
            double bottom = ground + Block.KERB + Block.CARRIAGEWAY + (last ? Block.VERGE * signs : UNSIGNED_VERGE);
            List<PlacedPlot> plots = new ArrayList<>(PlacedPlot.inRow(rows.get(i).before(), cut.x() + MARGIN, ground));
            plots.addAll(PlacedPlot.inRow(rows.get(i).after(), cut.after(), ground));
            blocks.add(new Block(street, cut.strip(y, bottom - y), ground, plots, last));
            y = bottom;
        }
        return y;
    }
}
