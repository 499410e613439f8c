package portico.view.drawing.city;

import java.util.List;
import java.util.function.DoubleConsumer;
import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;

/** What is outside the picture of a city: sky above and land below go on, so that a window with more room than the city shows no void. */
record Landscape(Box city, Level level) {

    private static final double ABOVE = 0.8;
    private static final Path CROWNS = Path.of("M18 -16a13 13 0 1 1 26 0a13 13 0 1 1 -26 0Z"
            + "M88 -12a9 9 0 1 1 18 0a9 9 0 1 1 -18 0ZM112 -17a14 14 0 1 1 28 0a14 14 0 1 1 -28 0Z"
            + "M214 -13a10 10 0 1 1 20 0a10 10 0 1 1 -20 0ZM290 -18a15 15 0 1 1 30 0a15 15 0 1 1 -30 0Z"
            + "M326 -11a8 8 0 1 1 16 0a8 8 0 1 1 -16 0Z");
    private static final Path TRUNKS = Path.of("M31 -16V8M97 -12V8M126 -17V8M224 -13V8M305 -18V8M334 -11V8");
    private static final double GROVE = 420;
    private static final Path CLOUD = Path
            .of("M0 0a15 15 0 0 1 15 -17a24 24 0 0 1 45 -6a18 18 0 0 1 30 8a12 12 0 0 1 4 15Z");
    private static final double CLOUD_PITCH = 560;
    private static final Look CROWN = Look.fill(Role.SKY0).edged(Role.KERB, 1);
    private static final Look TRUNK = Look.edge(Role.KERB, 1.4);
    private static final Look WHITE = Look.fill(Role.SKY1);
    /** From the wall to the foreground: what is nearer stands lower and is larger. */
    private static final List<Row> GROVES = List.of(new Row(76, 1, 0), new Row(130, 1.5, 230), new Row(220, 2.3, 90),
            new Row(400, 3.6, 300));
    /** From the horizon upwards. */
    private static final List<Row> CLOUDS = List.of(new Row(24, 0.7, 180), new Row(66, 0.9, 430), new Row(128, 1.4, 40),
            new Row(214, 1.9, 310), new Row(340, 2.6, 140));

    /**
     * Scenery that repeats across the whole width.
     *
     * @param away how far from the edge of the city
     * @param start where the first piece begins
     */
    private record Row(double away, double scale, double start) {}

    void draw(Sketch s) {
        double side = side();
        double above = city.height() * ABOVE;
        double width = city.width() + 2 * side;
        s.box(city.x() - side, city.y() - above, width, above, Look.fill(Role.SKY0));
        s.box(city.x() - side, city.y(), width, Sky.HEIGHT + Wall.THICKNESS - city.y(), Look.sky(Role.SKY0));
        if (level.reaches(Level.FRONT)) {
            CLOUDS.forEach(
                    row -> across(row, CLOUD_PITCH, x -> s.path(CLOUD, x, city.y() - row.away(), row.scale(), WHITE)));
            GROVES.forEach(row -> across(row, GROVE, x -> grove(s, x, city.bottom() + row.away(), row.scale())));
        }
    }

    /** How far it goes on at the left and at the right, as far as one sees of a high city from afar in a wide window. */
    private double side() {
        return Math.max(city.width(), 2 * city.height());
    }

    private void across(Row row, double pitch, DoubleConsumer piece) {
        double side = side();
        for (double x = city.x() - side + row.start(); x < city.right() + side; x += pitch * row.scale()) {
            piece.accept(x);
        }
    }

    private static void grove(Sketch s, double x, double ground, double scale) {
        s.path(TRUNKS, x, ground, scale, TRUNK);
        s.path(CROWNS, x, ground, scale, CROWN);
    }
}
