package portico.view.drawing.city;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides how a town is laid out: its zones side by side while they are small, else one below the other; and several streets of a zone side by side
 * where a zone has so many that the town would be a narrow tower otherwise.
 */
final class Surveyor {

    private static final int SMALL_STREET = 2;
    private static final int MOST_COLUMNS = 4;
    /** A zone of more streets than one for each purpose may have several side by side. */
    private static final int FEW_STREETS = Street.Tier.values().length;
    private static final int MOST_LANES = 8;
    private static final double LANE_STEP = 1.6;
    /** So much larger must a town be seen in lanes: a line of streets for each purpose is easier to read. */
    private static final double WORTH_LANES = 1.25;
    /** The proportions of what a window shows of a town. */
    private static final double SHAPE_WIDTH = 1750;
    private static final double SHAPE_HEIGHT = 1000;
    private static final double STEP = 1.12;
    private static final double NARROWEST = 600;
    private static final double WIDEST = 16_000;
    /** The proportions between which a small town fills a window well enough. */
    private static final double WIDE = 1.5;
    private static final double HIGH = 1.2;
    private static final int MOST_STEPS = 6;
    private static final double AROUND_WIDTH = 64;
    private static final double AROUND_HEIGHT = Sky.HEIGHT + 50;
    /** The room a window has for the whole town, in screen pixels; and what a sign needs there. */
    private static final double WINDOW_WIDTH = 1000;
    private static final double WINDOW_HEIGHT = 500;
    private static final double SIGN_PIXELS = 0.45;
    private static final double[] SIGN_SIZES = {1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 9, 11, 13};

    private Surveyor() {}

    /** Lays the town out with the inside of its wall starting at a point, not narrower than {@code least}. */
    static Ground survey(Town town, double x, double y, double least) {
        if (isSmall(town) && least <= 0) {
            return new Columns(town, least).ground(x, y);
        }
        Ground usual = isSmall(town) ? balanced(town, x, y, least) : bands(town, x, y);
        Optional<Lanes> lanes = lanes(town);
        Optional<Ground> plain = lanes.map(it -> it.ground(x, y)).filter(it -> zoom(it) > WORTH_LANES * zoom(usual));
        return plain.map(it -> signed(lanes.orElseThrow(), it, x, y)).orElse(usual);
    }

    private static Ground bands(Town town, double x, double y) {
        Ground plain = new Bands(town, budget(town, 1), 1).ground(x, y);
        double signs = signs(plain);
        return signs == 1 ? plain : new Bands(town, budget(town, signs), signs).ground(x, y);
    }

    /** @param plain the lanes with signs of the usual size */
    private static Ground signed(Lanes lanes, Ground plain, double x, double y) {
        double signs = signs(plain);
        return signs == 1 ? plain
                : new Lanes(lanes.town(), lanes.count(), lanes.budget(), lanes.narrowest(), signs).ground(x, y);
    }

    /** Those with which the town is seen largest, if it has so many streets. */
    private static Optional<Lanes> lanes(Town town) {
        int most = town.districts().stream().mapToInt(district -> district.streets().size()).max().orElse(0);
        if (most <= FEW_STREETS) {
            return Optional.empty();
        }
        double forSigns = Lanes.forSigns(town);
        List<Lanes> all = IntStream.rangeClosed(2, Math.min(most, MOST_LANES))
                .boxed()
                .flatMap(count -> budgets(town).map(budget -> new Lanes(town, count, budget, forSigns, 1)))
                .toList();
        double largest = 0;
        Optional<Lanes> best = Optional.empty();
        for (Lanes lanes : all) {
            // Most are too wide, which is known before they are laid out
            double zoom = SHAPE_WIDTH / lanes.width() > largest ? zoom(lanes.ground(0, 0)) : 0;
            best = zoom > largest ? Optional.of(lanes) : best;
            largest = Math.max(largest, zoom);
        }
        return best;
    }

    /** Up to one in which the longest street is a single row: beyond it nothing changes. */
    private static Stream<Double> budgets(Town town) {
        double longest = town.districts()
                .stream()
                .flatMap(district -> district.streets().stream())
                .mapToDouble(street -> PlacedPlot.widthOf(street.plots()))
                .max()
                .orElse(0);
        double enough = Math.clamp(longest * LANE_STEP, NARROWEST, WIDEST);
        return Stream.iterate(NARROWEST / 2, budget -> budget < enough, budget -> budget * LANE_STEP);
    }

    /** How large a town is seen in a window. */
    private static double zoom(Ground ground) {
        return Math.min(SHAPE_WIDTH / ground.box().width(), SHAPE_HEIGHT / (ground.box().height() + Sky.HEIGHT));
    }

    /** A small town in the proportions of a window: what can grow grows while it is too wide, and streets are longer where it is too high. */
    private static Ground balanced(Town town, double x, double y, double least) {
        Ground ground = new Columns(town, least).ground(x, y);
        for (int steps = 1; steps <= MOST_STEPS && aspect(ground) > WIDE; steps++) {
            ground = new Columns(town.taller(steps), least).ground(x, y);
        }
        double high = ground.box().height() + AROUND_HEIGHT;
        return aspect(ground) < HIGH ? new Columns(town, high * HIGH - AROUND_WIDTH).ground(x, y) : ground;
    }

    /** Width by height with wall and sky. */
    private static double aspect(Ground ground) {
        return (ground.box().width() + AROUND_WIDTH) / (ground.box().height() + AROUND_HEIGHT);
    }

    private static boolean isSmall(Town town) {
        return town.districts().size() <= MOST_COLUMNS && town.districts()
                .stream()
                .flatMap(d -> d.streets().stream())
                .allMatch(s -> s.plots().size() <= SMALL_STREET);
    }

    /** The length of rows with which the town is seen largest. */
    private static double budget(Town town, double signs) {
        double best = NARROWEST;
        double largest = 0;
        for (double budget = NARROWEST; budget < WIDEST; budget *= STEP) {
            Bands bands = new Bands(town, budget, signs);
            double zoom = SHAPE_WIDTH / bands.width() > largest ? zoom(bands.ground(0, 0)) : 0;
            if (zoom > largest) {
                largest = zoom;
                best = budget;
            }
        }
        return best;
    }

    private static double signs(Ground ground) {
        double zoom = Math.min(WINDOW_WIDTH / ground.box().width(), WINDOW_HEIGHT / ground.box().height());
        double size = 1;
        for (double candidate : SIGN_SIZES) {
            size = candidate <= SIGN_PIXELS / zoom ? candidate : size;
        }
        return size;
    }
}
