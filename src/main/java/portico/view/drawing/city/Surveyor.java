package portico.view.drawing.city;

import java.util.stream.IntStream;

/** Decides how a town is laid out: its zones side by side while they are small, else one below the other. */
final class Surveyor {

    private static final int SMALL_STREET = 2;
    private static final int MOST_COLUMNS = 4;
    private static final int MOST_IN_A_ROW = 22;
    private static final double ASPECT = 1.6;
    /** The room a window has for the whole town, in screen pixels; and what a sign needs there. */
    private static final double WINDOW_WIDTH = 1000;
    private static final double WINDOW_HEIGHT = 600;
    private static final double SIGN_PIXELS = 0.65;
    private static final double[] SIGN_SIZES = {1, 1.5, 2, 3, 4, 5, 6, 7};

    private Surveyor() {}

    /** Lays the town out with the inside of its wall starting at a point. */
    static Ground survey(Town town, double x, double y) {
        if (isSmall(town)) {
            return new Columns(town).ground(x, y);
        }
        int best = IntStream.rangeClosed(1, MOST_IN_A_ROW)
                .boxed()
                .min((a, b) -> Double.compare(strain(town, a), strain(town, b)))
                .orElseThrow();
        Ground plain = new Bands(town, best, 1).ground(x, y);
        double signs = signs(plain);
        return signs == 1 ? plain : new Bands(town, best, signs).ground(x, y);
    }

    private static boolean isSmall(Town town) {
        return town.districts().size() <= MOST_COLUMNS && town.districts()
                .stream()
                .flatMap(d -> d.streets().stream())
                .allMatch(s -> s.plots().size() <= SMALL_STREET);
    }

    private static double strain(Town town, int row) {
        Ground ground = new Bands(town, row, 1).ground(0, 0);
        return Math.abs(Math.log(ground.box().width() / ground.box().height() / ASPECT));
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
