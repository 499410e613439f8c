package portico.view.drawing.city;

import portico.view.drawing.Level;

/** How large signs are drawn: from near at their natural size, from afar as large as the town left room for. */
final class Signs {

    /** Letters stop shrinking at eleven pixels, boards do not. */
    private static final double STRETCH = 1.35;
    private static final double FRONT = 2;

    private Signs() {}

    /** @param room how much larger the town's layout allows */
    static double scale(double room, Level level) {
        return switch (level) {
            case BLOCK, GLYPH -> room;
            case FRONT -> room;
            case FACADE, INTERIOR -> 1;
        };
    }

    /** The same where at least so much room is known to be. */
    static double scale(double room, Level level, double least) {
        return switch (level) {
            case BLOCK, GLYPH -> Math.max(least, room);
            case FRONT -> Math.max(Math.min(least, FRONT), room);
            case FACADE, INTERIOR -> 1;
        };
    }

    /** How much wider than natural a board of a scale is. */
    static double stretch(double scale) {
        return scale == 1 ? 1 : scale * STRETCH;
    }
}
