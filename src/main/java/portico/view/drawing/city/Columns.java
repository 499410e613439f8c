package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import portico.view.drawing.Avenue;
import portico.view.drawing.Box;

/** Zones side by side with avenues between; streets of one tier stand in one line across all zones. */
final class Columns {

    private static final double MARGIN = 14;
    private static final double HEADER = 36;
    private static final double ROOM_ABOVE = 12;
    private static final double NARROWEST = 308;
    private static final double LOWEST_INSIDE = 40;
    /** Long names do not make a street longer than this. */
    static final double WIDEST_FOR_SIGNS = 420;
    /** No wider than what stands there, whatever the signs would say. */
    static final double NARROW = -1;

    private final Town town;
    private final double least;
    private final List<Row> rows = new ArrayList<>();

    /** Streets of one line, one or none of each district. */
    private record Row(List<Optional<Street>> streets) {

        double height() {
            return streets.stream().flatMap(Optional::stream).mapToDouble(Street::height).max().orElse(0);
        }
    }

    /** @param least how wide the town is in any case, or {@link #NARROW} */
    Columns(Town town, double least) {
        this.town = town;
        this.least = least;
        for (Street.Tier tier : Street.Tier.values()) {
            int lines = town.districts().stream().mapToInt(d -> d.streets(tier).size()).max().orElse(0);
            for (int i = 0; i < lines; i++) {
                int line = i;
                rows.add(new Row(town.districts()
                        .stream()
                        .map(d -> d.streets(tier))
                        .map(s -> line < s.size() ? Optional.of(s.get(line)) : Optional.<Street>empty())
                        .toList()));
            }
        }
    }

    Ground ground(double x, double y) {
        double[] widths = widths();
        double[] lefts = lefts(widths, x);
        int n = widths.length;
        double width = n == 0 ? Math.max(Math.max(least, Forecourt.widthOf(town)), 2 * NARROWEST)
                : lefts[n - 1] + widths[n - 1] + (n == 1 ? Avenue.WIDTH : 0) - x;
        double firstAvenue = n == 0 ? x + width / 2 : lefts[0] + widths[0] + Avenue.WIDTH / 2;
        Optional<PlacedPlot> shared = sharedPlaza(lefts, x, width);
        Optional<Forecourt> forecourt = shared.isEmpty() && needsForecourt()
                ? Optional.of(Forecourt.across(town, x, y, width, firstAvenue))
                : Optional.empty();
        double top = forecourt.map(Forecourt::bottom).orElse(y + 6);
        List<Block> blocks = new ArrayList<>();
        double bottom = placeRows(top + HEADER, lefts, widths, shared.map(p -> p.plot().height()).orElse(0.0), blocks);
        bottom = Math.max(bottom, top + HEADER + LOWEST_INSIDE);
        List<PlacedPlot> front = forecourt.map(Forecourt::plots)
                .orElse(shared.map(p -> List.of(new PlacedPlot(p.plot(), p.x(), blocks.getFirst().ground())))
                        .orElse(List.of()));
        double gateX = shared.map(p -> p.x() + town.plazas().getFirst().portal())
                .or(() -> forecourt.map(Forecourt::gateX))
                .orElse(firstAvenue);
        double avenueTop = forecourt.map(f -> f.boulevard().y())
                .orElse(shared.isPresent() ? blocks.getFirst().carriageway().y() : y);
        return new Ground(town, new Box(x, y, width, bottom + 8 - y), 1, quarters(lefts, widths, top, bottom), blocks,
                front, forecourt.map(Forecourt::boulevard), avenues(lefts, widths, avenueTop, blocks), gateX);
    }

    private boolean needsForecourt() {
        return !town.plazas().isEmpty() || !town.others().isEmpty();
    }

    private double[] widths() {
        double[] widths = new double[town.districts().size()];
        for (int i = 0; i < widths.length; i++) {
            double widest = town.districts()
                    .get(i)
                    .streets()
                    .stream()
                    .mapToDouble(s -> PlacedPlot.widthOf(s.plots()))
                    .max()
                    .orElse(0);
            double verge = least == NARROW ? 0
                    : town.districts().get(i).streets().stream().mapToDouble(Verge::narrowest).max().orElse(0);
            widths[i] = Math.max(Math.max(NARROWEST, Math.min(verge, WIDEST_FOR_SIGNS)), widest + 2 * MARGIN);
        }
        double streets = widths.length == 1 ? Avenue.WIDTH : (widths.length - 1) * Avenue.WIDTH;
        double missing = Math.max(least, Forecourt.widthOf(town)) - DoubleStream.of(widths).sum() - streets;
        for (int i = 0; missing > 0 && i < widths.length; i++) {
            widths[i] += missing / widths.length;
        }
        return widths;
    }

    private static double[] lefts(double[] widths, double x) {
        double[] lefts = new double[widths.length];
        double left = x;
        for (int i = 0; i < widths.length; i++) {
            lefts[i] = left;
            left += widths[i] + Avenue.WIDTH;
        }
        return lefts;
    }

    /** A single plaza may stand in the first line, where the line has room for it, nearest to the middle. */
    private Optional<PlacedPlot> sharedPlaza(double[] lefts, double x, double width) {
        if (town.plazas().size() != 1 || !town.others().isEmpty() || rows.isEmpty()) {
            return Optional.empty();
        }
        Plot plaza = town.plazas().getFirst();
        Gaps gaps = new Gaps(x + MARGIN, x + width - MARGIN);
        for (int i = 0; i < lefts.length; i++) {
            double taken = rows.getFirst().streets().get(i).map(s -> PlacedPlot.widthOf(s.plots())).orElse(0.0);
            if (taken > 0) {
                gaps.take(lefts[i], lefts[i] + MARGIN + taken + PlacedPlot.GAP);
            }
        }
        return gaps.nearest(x + width / 2, plaza.width())
                .stream()
                .mapToObj(at -> new PlacedPlot(plaza, at, 0))
                .findFirst();
    }

    private double placeRows(double top, double[] lefts, double[] widths, double firstHeight, List<Block> blocks) {
        double y = top;
        for (Row row : rows) {
            double height = Math.max(row.height(), y == top ? firstHeight : 0);
            double ground = y + (height == 0 ? 0 : height + ROOM_ABOVE);
            double bottom = ground + Block.KERB + Block.CARRIAGEWAY + Block.VERGE;
            for (int i = 0; i < lefts.length; i++) {
                int column = i;
                double from = y;
                row.streets()
                        .get(i)
                        .ifPresent(street -> blocks.add(
                                new Block(street, new Box(lefts[column], from, widths[column], bottom - from), ground,
                                        PlacedPlot.inRow(street.plots(), lefts[column] + MARGIN, ground), true)));
            }
            y = bottom;
        }
        return y;
    }

    private List<Ground.Quarter> quarters(double[] lefts, double[] widths, double top, double bottom) {
        List<Ground.Quarter> quarters = new ArrayList<>();
        for (int i = 0; i < lefts.length; i++) {
            quarters.add(new Ground.Quarter(town.districts().get(i), new Box(lefts[i], top, widths[i], bottom - top),
                    new Box(lefts[i], top, widths[i], HEADER)));
        }
        return quarters;
    }

    private static List<Box> avenues(double[] lefts, double[] widths, double top, List<Block> blocks) {
        List<Box> avenues = new ArrayList<>();
        double bottom = blocks.isEmpty() ? top : blocks.getLast().carriageway().bottom();
        int count = Math.max(lefts.length - 1, Math.min(lefts.length, 1));
        for (int i = 0; i < count && bottom > top; i++) {
            avenues.add(new Box(lefts[i] + widths[i], top, Avenue.WIDTH, bottom - top));
        }
        return avenues;
    }
}
