package portico.view.drawing.mark;

import portico.view.drawing.Figure.Align;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** The main door of a building, eth0: two columns, a pediment and a double door; 76 wide and, unless taller columns are asked for, 70 high. */
public final class Portico {

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

    /**
     * Draws it around {@code centre}, standing on {@code ground}, with the interface's name in the pediment.
     *
     * @param taller how much taller than usual its columns and doors are
     */
    public static void draw(Sketch s, double centre, double ground, double taller, String name) {
        Sketch here = s.at(centre, ground);
        doors(here, taller);
        column(here, -25, taller);
        column(here, 25, taller);
        Sketch above = here.at(0, -taller);
        above.box(-34, -44, 68, 9, BEAM);
        above.path(GABLE_PATH, GABLE);
        above.path(FIELD_PATH, FIELD);
        above.text(-28, -62, 56, 21, TextStyle.PLATE, Role.INK, Align.CENTRE, name);
    }

    private static void doors(Sketch s, double taller) {
        double panel = 9 + taller / 2;
        double middle = -13.9 - taller / 2;
        s.box(-19, -32 - taller, 38, 32 + taller, 1, FRAME);
        s.box(-16, -29 - taller, 32, 29 + taller, LEAF);
        s.line(0, -29 - taller, 0, 0, Role.FACADE, 1.4);
        for (double x : new double[] {-12, 4}) {
            s.box(x, -24 - taller, 8, panel, 1, PANEL);
            s.box(x, -2 - panel, 8, panel, 1, PANEL);
        }
        s.circle(-4, middle, 1.6, KNOB);
        s.circle(4, middle, 1.6, KNOB);
    }

    private static void column(Sketch s, double centre, double taller) {
        s.box(centre - 5, -31 - taller, 10, 27 + taller, SHAFT);
        s.line(centre - 1.6, -26 - taller, centre - 1.6, -8, Role.LINE, 1);
        s.line(centre + 1.6, -26 - taller, centre + 1.6, -8, Role.LINE, 1);
        s.box(centre - 7.5, -35 - taller, 15, 5, 1, CAPITAL);
        s.box(centre - 7.5, -5, 15, 5, 1, CAPITAL);
    }
}
