package portico.view.drawing.building;

/**
 * The heights of a front that all wings share, measured from the kerb upwards, so negative.
 *
 * @param height without cornice and plaque
 * @param rise how much taller than usual it is; rooms take one half of that and doors the other
 */
record Facade(double height, double rise) {

    private static final double LOWEST = 232;
    /** Lower when nobody shares docker0. */
    static final Facade LOW = new Facade(LOWEST, 0);
    /** With a register between the flats and the concierge. */
    static final Facade HIGH = new Facade(LOWEST + 20, 0);

    static final double CORNICE = 9;
    static final double OVERHANG = 7;
    static final double PLAQUE = 34;
    static final double PLINTH = 8;
    static final double GAUGES = 43;
    private static final double ROOM = 52;
    static final double SILL = 4;
    static final double LOCK_ROW = 26;
    /** Where doors stand. */
    static final double FLOOR = -PLINTH;

    /** How much higher it is than where nobody shares docker0, without its rise. */
    double above() {
        return height - rise - LOWEST;
    }

    /** The same, taller. */
    Facade raised(double by) {
        return new Facade(height + by, rise + by);
    }

    double top() {
        return -height;
    }

    /** How high a room is. */
    double room() {
        return ROOM + rise / 2;
    }

    /** How much taller than usual a door is. */
    double doorRise() {
        return rise / 2;
    }

    /** Down to where the gauges reach. */
    double gaugeLine() {
        return top() + GAUGES;
    }

    double roomTop() {
        return gaugeLine() + 5;
    }

    double roomBottom() {
        return roomTop() + room();
    }

    double lockTop() {
        return roomBottom() + SILL + 1;
    }

    double lockBottom() {
        return lockTop() + LOCK_ROW;
    }

    /** Upper edge of address plates. */
    double plateTop() {
        return lockBottom() + (height - rise - LOWEST) / 2 + 1;
    }
}
