package portico.view.drawing;

import java.util.Optional;

/** Levels of detail, from far to near, by zoom. */
public enum Level {
    BLOCK(0), GLYPH(0.08), FRONT(0.25), FACADE(0.6), INTERIOR(1.4);

    private static final double HYSTERESIS = 0.1;

    private final double from;

    Level(double from) {
        this.from = from;
    }

    /** The zoom from which the level is drawn. */
    public double from() {
        return from;
    }

    /** The next level, with more detail; empty for the richest. */
    public Optional<Level> richer() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }

    /** Whether there is at least as much detail as at another level. */
    public boolean reaches(Level other) {
        return compareTo(other) >= 0;
    }

    /** The level for a zoom, without memory. */
    public static Level at(double zoom) {
        Level found = BLOCK;
        for (Level level : values()) {
            found = zoom >= level.from ? level : found;
        }
        return found;
    }

    /** The level for a zoom, kept at this one while the zoom is within a tenth of its edges. */
    public Level towards(double zoom) {
        double low = from * (1 - HYSTERESIS);
        double high = ordinal() + 1 < values().length ? values()[ordinal() + 1].from * (1 + HYSTERESIS)
                : Double.MAX_VALUE;
        return zoom >= low && zoom < high ? this : at(zoom);
    }
}
