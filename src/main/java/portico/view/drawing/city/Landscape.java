package portico.view.drawing.city;

import portico.view.drawing.Box;
import portico.view.drawing.Level;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;

/** What is outside the picture of a city: sky above and land below go on, so that a window with more room than the city shows no void. */
record Landscape(Box city, Level level) {

    private static final double ABOVE = 0.8;
    private static final double GROVE = 420;
    private static final double TREES_BELOW = 90;
    private static final double CLOUD_PITCH = 760;
    private static final double CLOUDS_ABOVE = 64;
    private static final Path CROWNS = Path.of("M18 -16a13 13 0 1 1 26 0a13 13 0 1 1 -26 0Z"
            + "M88 -12a9 9 0 1 1 18 0a9 9 0 1 1 -18 0ZM112 -17a14 14 0 1 1 28 0a14 14 0 1 1 -28 0Z"
            + "M214 -13a10 10 0 1 1 20 0a10 10 0 1 1 -20 0ZM290 -18a15 15 0 1 1 30 0a15 15 0 1 1 -30 0Z"
            + "M326 -11a8 8 0 1 1 16 0a8 8 0 1 1 -16 0Z");
    private static final Path TRUNKS = Path.of("M31 -16V8M97 -12V8M126 -17V8M224 -13V8M305 -18V8M334 -11V8");
    private static final Path CLOUD = Path
            .of("M0 0a15 15 0 0 1 15 -17a24 24 0 0 1 45 -6a18 18 0 0 1 30 8a12 12 0 0 1 4 15Z");
    private static final Look CROWN = Look.fill(Role.SKY0).edged(Role.WALL, 1);
    private static final Look TRUNK = Look.edge(Role.WALL, 1.4);
    private static final Look WHITE = Look.fill(Role.SKY1);

    void draw(Sketch s) {
        double side = city.width() / 2;
        double above = city.height() * ABOVE;
        double width = city.width() + 2 * side;
        s.box(city.x() - side, city.y() - above, width, above, Look.fill(Role.SKY0));
        s.box(city.x() - side, city.y(), width, Sky.HEIGHT + Wall.THICKNESS - city.y(), Look.sky(Role.SKY0));
        if (level.reaches(Level.FRONT)) {
            cloudsAndTrees(s, side);
        }
    }

    private void cloudsAndTrees(Sketch s, double side) {
        for (double x = city.x() - side; x < city.right() + side; x += CLOUD_PITCH) {
            s.path(CLOUD, x + 180, city.y() - CLOUDS_ABOVE, 1, WHITE);
            s.path(CLOUD, x + 520, city.y() - 2.2 * CLOUDS_ABOVE, 0.7, WHITE);
        }
        for (double x = city.x() - side; x < city.right() + side; x += GROVE) {
            s.path(TRUNKS, x, city.bottom() + TREES_BELOW, 1, TRUNK);
            s.path(CROWNS, x, city.bottom() + TREES_BELOW, 1, CROWN);
        }
    }
}
