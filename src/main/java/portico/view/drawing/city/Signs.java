package portico.view.drawing.city;

import portico.view.drawing.Level;

/** How large signs are drawn: from near at their natural size, from afar as large as the town left room for. */
final class Signs {

    /** Letters stop shrinking at eleven pixels, boards do not. */
    private static final double STRETCH = 1.35;
    /** As much as letters near by need that stopped shrinking at the least zoom of that level. */
    private static final double BROADEST = 1.7;
    /** A board that fills its verge and the room above the roofs below it. */
    private static final double FRONT = 1.6;
    /** From afar a board is as high as its verge. */
    private static final double FILLING = 1.25;
    /** So that it ends below the upper edge of the sky. */
    private static final double LARGEST_ON_WALL = 4;
    private static final double NAME_NEAR = 1.35;
    private static final double NAME_FRONT = 2.4;
    private static final double NAME_FAR = 3.2;
    private static final double NAME_STRETCH = 1.7;

    private Signs() {}

    /** @param room how much larger the town's layout allows */
    static double scale(double room, Level level) {
        return switch (level) {
            case BLOCK, GLYPH -> room * FILLING;
            case FRONT -> Math.max(FRONT, room * FILLING);
            case FACADE, INTERIOR -> 1;
        };
    }

    /** The same for the sign on the wall, which has the sky to grow into. */
    static double scaleOnWall(double room, Level level) {
        return switch (level) {
            case BLOCK, GLYPH -> Math.clamp(room, 2.4, LARGEST_ON_WALL);
            case FRONT -> Math.clamp(room, 1.5, LARGEST_ON_WALL);
            case FACADE, INTERIOR -> 1;
        };
    }

    /** How much wider than natural a board of a scale is. */
    static double stretch(double scale) {
        return scale * STRETCH;
    }

    /** Width of a board near by: wider than natural where there is room, for letters stop shrinking before it does. */
    static double broadened(double natural, double room) {
        return Math.max(natural, Math.min(natural * BROADEST, room));
    }

    /** How much wider than natural the name of a district may become. */
    static double nameStretch(double room, Level level) {
        return switch (level) {
            case BLOCK, GLYPH -> Math.max(NAME_FAR, room * NAME_STRETCH);
            case FRONT -> NAME_FRONT;
            case FACADE, INTERIOR -> NAME_NEAR;
        };
    }
}
