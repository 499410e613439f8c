package portico.view.drawing.mark;

import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** The main door of a building, eth0: two columns, a pediment and a double door; 76 wide and 70 high. */
public final class Portico {

    public static final double WIDTH = 76;
    public static final double HEIGHT = 70;

    private static final Look FRAME = Look.fill(Role.STONE2).edged(Role.STRONG, 0.9);
    private static final Look LEAF = Look.fill(Role.DOOR);
    private static final Look PANEL = Look.edge(Role.DOOR2, 1);
    private static final Look KNOB = Look.fill(Role.LIT_EDGE);
    private static final Look SHAFT = Look.fill(Role.FACADE2).edged(Role.STRONG, 1);
    private static final Look CAPITAL = Look.fill(Role.STONE).edged(Role.STRONG, 1);
    private static final Look BEAM = Look.fill(Role.FACADE).edged(Role.STRONG, 1.1);
    private static final Look GABLE = Look.fill(Role.FACADE2).edged(Role.STRONG, 1.2);
    private static final Look FIELD = Look.fill(Role.FACADE).edged(Role.LINE, 1);
    private static final Path GABLE_PATH = Path.of("M-38 -44L0 -66L38 -44Z");
    private static final Path FIELD_PATH = Path.of("M-22 -46.5L0 -60L22 -46.5Z");

    private Portico() {}

    /** Draws it around {@code centre}, standing on {@code ground}, with the interface's name in the pediment. */
    public static void draw(Sketch s, double centre, double ground, String name) {
        Sketch here = s.at(centre, ground);
        doors(here);
        column(here, -25);
        column(here, 25);
        here.box(-34, -44, 68, 9, BEAM);
        here.path(GABLE_PATH, GABLE);
        here.path(FIELD_PATH, FIELD);
        here.text(-28, -62, 56, 21, TextStyle.PLATE, Role.INK, Align.CENTRE, name);
    }

    private static void doors(Sketch s) {
        s.box(-19, -32, 38, 32, 1, FRAME);
        s.box(-16, -29, 32, 29, LEAF);
        s.line(0, -29, 0, 0, Role.FACADE, 1.4);
        for (double x : new double[] {-12, 4}) {
            s.box(x, -24, 8, 9, 1, PANEL);
            s.box(x, -11, 8, 9, 1, PANEL);
        }
        s.circle(-4, -13.9, 1.6, KNOB);
        s.circle(4, -13.9, 1.6, KNOB);
    }

    private static void column(Sketch s, double centre) {
        s.box(centre - 5, -31, 10, 27, SHAFT);
        s.line(centre - 1.6, -26, centre - 1.6, -8, Role.LINE, 1);
        s.line(centre + 1.6, -26, centre + 1.6, -8, Role.LINE, 1);
        s.box(centre - 7.5, -35, 15, 5, 1, CAPITAL);
        s.box(centre - 7.5, -5, 15, 5, 1, CAPITAL);
    }
}
