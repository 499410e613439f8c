package portico.view.drawing.city;

import portico.view.drawing.Level;

/** How high signs are drawn: from near as their words need, that on the wall from afar as high as the town left room for, and the sky above. */
final class Signs {

    /** As high as eleven pixels need at the least zoom of that level. */
    private static final double FRONT = 1.95;
    private static final double FAR = 2.4;
    private static final double LARGEST = 4;
    private static final double LARGEST_GLYPH = 6;
    private static final double LARGEST_BLOCK = 14;
    private static final double SKYWARD = 1.4;
    private static final double FREELY = 0.87;
    private static final double HIGHER = 1.3;

    private Signs() {}

    /** How high a board is on which words of the nearer levels stand freely: letters stop shrinking, boards do not. */
    static double around(double usual, double stretch) {
        return usual * Math.clamp(stretch * FREELY, 1, HIGHER);
    }

    /** @param room how much larger the town's layout allows */
    static double scaleOnWall(double room, Level level) {
        return switch (level) {
            case BLOCK -> Math.clamp(room * SKYWARD, FAR, LARGEST_BLOCK);
            case GLYPH -> Math.clamp(room * SKYWARD, FAR, LARGEST_GLYPH);
            case FRONT -> Math.clamp(room * SKYWARD, FRONT, LARGEST);
            case FACADE, INTERIOR -> 1;
        };
    }
}
