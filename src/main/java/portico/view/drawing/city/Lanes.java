package portico.view.drawing.city;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.view.drawing.Avenue;
import portico.view.drawing.Box;

/**
 * Zones one below the other, and in each several streets side by side, with an avenue between: for zones of many streets on which little stands. Streets
 * of one tier follow each other from the left, then in the next line.
 *
 * @param count how many streets stand side by side
 * @param budget how wide a row of plots may become before the next one starts
 * @param narrowest what the signs of the streets need, see {@link #forSigns}
 * @param signs how much larger than usual signs are
 */
record Lanes(Town town, int count, double budget, double narrowest, double signs) {

    private static final double SHORTEST = Block.CARRIAGEWAY + Block.VERGE;

    /** A street as rows of plots. */
    private record Laid(Street street, List<List<Plot>> rows) {

        double width() {
            return rows.stream().mapToDouble(PlacedPlot::widthOf).max().orElse(0);
        }

        double height(int row) {
            return row < rows.size() ? rows.get(row).stream().mapToDouble(Plot::height).max().orElse(0) : 0;
        }
    }

    /** Where the plots of a row have room: from its top down to their ground. */
    private record Storey(double top, double ground) {

        double bottom(double verge) {
            return ground + Block.KERB + Block.CARRIAGEWAY + verge;
        }
    }

    Ground ground(double x, double y) {
        double width = width();
        double lane = width / count - Avenue.WIDTH;
        double middle = x + width / 2;
        Optional<Forecourt> forecourt = hasForecourt() ? Optional.of(Forecourt.across(town, x, y, width, middle))
                : Optional.empty();
        List<Ground.Quarter> quarters = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<Box> avenues = new ArrayList<>();
        double below = forecourt.map(Forecourt::bottom).orElse(y);
        for (District district : town.districts()) {
            Box header = new Box(x + Avenue.WIDTH, below, width - Avenue.WIDTH, Bands.HEADER * signs);
            List<Block> own = blocks(district, header, lane);
            double bottom = own.stream().mapToDouble(block -> block.box().bottom()).max().orElse(header.bottom());
            quarters.add(
                    new Ground.Quarter(district, header.union(new Box(header.x(), bottom, header.width(), 0)), header));
            avenues.addAll(between(own, header.x(), lane));
            blocks.addAll(own);
            below = bottom + Bands.MARGIN;
        }
        double top = forecourt.map(it -> it.boulevard().y()).orElse(y);
        outer(blocks, x, top).ifPresent(avenues::addFirst);
        return new Ground(town, new Box(x, y, width, below - Bands.MARGIN - y), signs, quarters, blocks,
                forecourt.map(Forecourt::plots).orElse(List.of()), forecourt.map(Forecourt::boulevard), avenues,
                forecourt.map(Forecourt::gateX).orElse(middle));
    }

    double width() {
        return Math.max(count * (Avenue.WIDTH + widest()), Forecourt.widthOf(town));
    }

    private boolean hasForecourt() {
        return !town.plazas().isEmpty() || !town.others().isEmpty() || town.gateway().isPresent();
    }

    /** Wide enough for what the signs of all streets say; the same for every count and budget. */
    static double forSigns(Town town) {
        return Math.min(streets(town).mapToDouble(Verge::narrowest).max().orElse(0), Columns.WIDEST_FOR_SIGNS);
    }

    private static Stream<Street> streets(Town town) {
        return town.districts().stream().flatMap(district -> district.streets().stream());
    }

    /** Wide enough for every row and for what the signs say. */
    private double widest() {
        return Math.max(narrowest,
                streets(town).mapToDouble(street -> laid(street).width() + 2 * Bands.MARGIN).max().orElse(0));
    }

    private Laid laid(Street street) {
        List<List<Plot>> rows = new ArrayList<>();
        List<Plot> left = street.plots();
        while (!left.isEmpty()) {
            int end = Bands.filled(left, 0, budget, Bands.MOST_IN_A_ROW);
            rows.add(left.subList(0, end));
            left = left.subList(end, left.size());
        }
        return new Laid(street, rows.isEmpty() ? List.of(List.of()) : rows);
    }

    private List<Block> blocks(District district, Box header, double lane) {
        List<Block> blocks = new ArrayList<>();
        double y = header.bottom();
        for (List<Laid> streets : lines(district).toList()) {
            List<Storey> levels = levels(streets, y);
            for (int i = 0; i < streets.size(); i++) {
                place(levels, streets.get(i), header.x() + i * (lane + Avenue.WIDTH), lane, blocks);
            }
            y = blocks.stream().mapToDouble(block -> block.box().bottom()).max().orElse(y);
        }
        return blocks;
    }

    private Stream<List<Laid>> lines(District district) {
        return Stream.of(Street.Tier.values())
                .map(district::streets)
                .flatMap(streets -> IntStream.iterate(0, i -> i < streets.size(), i -> i + count)
                        .mapToObj(i -> streets.subList(i, Math.min(i + count, streets.size()))
                                .stream()
                                .map(this::laid)
                                .toList()));
    }

    /** Rows of neighbours have one ground. */
    private List<Storey> levels(List<Laid> streets, double top) {
        int rows = streets.stream().mapToInt(it -> it.rows().size()).max().orElse(0);
        List<Storey> levels = new ArrayList<>();
        double y = top;
        for (int i = 0; i < rows; i++) {
            int row = i;
            double height = streets.stream().mapToDouble(it -> it.height(row)).max().orElse(0);
            levels.add(new Storey(y, y + (height == 0 ? 0 : height + Bands.ROOM_ABOVE)));
            y = levels.getLast()
                    .bottom(streets.stream().anyMatch(it -> it.rows().size() == row + 1) ? verge()
                            : Bands.UNSIGNED_VERGE);
        }
        return levels;
    }

    private double verge() {
        return Block.VERGE * signs;
    }

    private void place(List<Storey> levels, Laid laid, double x, double lane, List<Block> blocks) {
        for (int row = 0; row < laid.rows().size(); row++) {
            boolean last = row == laid.rows().size() - 1;
            Storey level = levels.get(row);
            double bottom = level.bottom(last ? verge() : Bands.UNSIGNED_VERGE);
            blocks.add(new Block(laid.street(), new Box(x, level.top(), lane, bottom - level.top()), level.ground(),
                    PlacedPlot.inRow(laid.rows().get(row), x + Bands.MARGIN, level.ground()), last));
        }
    }

    /** From the first carriageway of a district to its last one; where there is one only, a little beyond, to join what it parts. */
    private List<Box> between(List<Block> blocks, double x, double lane) {
        if (blocks.isEmpty()) {
            return List.of();
        }
        Box all = blocks.stream().map(Block::carriageway).reduce(Box::union).orElseThrow();
        return IntStream.range(1, count)
                .mapToDouble(i -> x + i * (lane + Avenue.WIDTH) - Avenue.WIDTH)
                .filter(at -> at < all.right())
                .mapToObj(at -> new Box(at, all.y(), Avenue.WIDTH, Math.max(all.height(), SHORTEST)))
                .toList();
    }

    /** Past all districts, at their left. */
    private static Optional<Box> outer(List<Block> blocks, double x, double top) {
        return blocks.stream()
                .map(Block::carriageway)
                .reduce(Box::union)
                .filter(all -> all.bottom() > top)
                .map(all -> new Box(x, top, Avenue.WIDTH, all.bottom() - top));
    }
}
