package portico.view.drawing.mark;

import portico.model.topology.NetworkMode;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.Stroke;

/** The little house front of a network mode, on a grid of 32; and the colours of the modes. */
public final class ModeMark {

    private static final double GRID = 32;
    private static final Path HOUSE = Path.of("M3 29V9L16 3l13 6v20z");
    private static final Path BRIDGE_DOOR = Path.of("M12.5 29v-7.5h7V29z");
    private static final Path BRIDGE_WINDOWS = Path.of("M8 13h3.4v3.4H8zM14.3 13h3.4v3.4h-3.4zM20.6 13H24v3.4h-3.4z");
    private static final Path BRIDGE_FLOOR = Path.of("M6.5 19.5h19");
    private static final Path COLUMNS = Path.of("M7 13h18M7 29V13M13 29V13M19 29V13M25 29V13");
    private static final Path THREE_DOORS = Path.of("M6.2 29v-9h4.6v9zM13.7 29v-9h4.6v9zM21.2 29v-9h4.6v9z");
    private static final Path LINTEL = Path.of("M6.5 15h19");

    private ModeMark() {}

    public static Role trim(NetworkMode mode) {
        return switch (mode) {
            case BRIDGE, DEFAULT -> Role.BRIDGE_FILL;
            case HOST -> Role.HOST_FILL;
            case AWSVPC -> Role.VPC_FILL;
            case NONE -> Role.INK3;
        };
    }

    public static Role ink(NetworkMode mode) {
        return switch (mode) {
            case BRIDGE, DEFAULT -> Role.BRIDGE;
            case HOST -> Role.HOST;
            case AWSVPC -> Role.VPC;
            case NONE -> Role.INK3;
        };
    }

    public static Role soft(NetworkMode mode) {
        return switch (mode) {
            case BRIDGE, DEFAULT -> Role.BRIDGE_SOFT;
            case HOST -> Role.HOST_SOFT;
            case AWSVPC -> Role.VPC_SOFT;
            case NONE -> Role.PANEL2;
        };
    }

    /** The plinth's line repeats the mode where colours fail. */
    public static Stroke plinth(NetworkMode mode, double width) {
        Stroke.Dash dash = switch (mode) {
            case BRIDGE, DEFAULT -> Stroke.Dash.PLINTH_BRIDGE;
            case HOST -> Stroke.Dash.PLINTH_HOST;
            case AWSVPC, NONE -> Stroke.Dash.SOLID;
        };
        return new Stroke(trim(mode), width, dash);
    }

    public static void draw(Sketch s, double x, double y, double size, NetworkMode mode) {
        double k = size / GRID;
        Role ink = ink(mode);
        s.path(HOUSE, x, y, k, Look.fill(soft(mode)).edged(ink, 2 * k));
        switch (mode) {
            case BRIDGE, DEFAULT -> {
                s.path(BRIDGE_DOOR, x, y, k, Look.fill(ink));
                s.path(BRIDGE_WINDOWS, x, y, k, Look.fill(ink));
                s.path(BRIDGE_FLOOR, x, y, k, Look.edge(ink, 1.6 * k));
            }
            case HOST -> s.path(COLUMNS, x, y, k, Look.edge(ink, 2 * k));
            case AWSVPC -> {
                s.path(THREE_DOORS, x, y, k, Look.fill(ink));
                s.path(LINTEL, x, y, k, Look.edge(ink, 1.6 * k));
            }
            case NONE -> {
                // a blank front
            }
        }
    }
}
