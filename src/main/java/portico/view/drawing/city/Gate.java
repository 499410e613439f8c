package portico.view.drawing.city;

import portico.model.topology.InternetGateway;
import portico.view.drawing.Anchor;
import portico.view.drawing.Figure.Align;
import portico.view.drawing.Level;
import portico.view.drawing.Letters;
import portico.view.drawing.Look;
import portico.view.drawing.Path;
import portico.view.drawing.Role;
import portico.view.drawing.Sketch;
import portico.view.drawing.TextStyle;

/** An internet gateway: the gate in the upper wall, drawn around its middle with the wall's outer edge at 0. */
final class Gate {

    static final double HALF = 50;
    private static final double FAR_LABEL = 46;
    private static final double LABEL_LEFT = 58;
    /** Letters stop shrinking before the wall does. */
    private static final double STRETCH = 2;
    /** Above the battlements, and below the road outside, even where letters are as high as both. */
    private static final double RAISED = 5;
    private static final double RAISED_FAR = -6;
    private static final Look TOWER = Look.fill(Role.STONE).edged(Role.STRONG, 1.3);
    private static final Look BEAM = Look.fill(Role.STONE2).edged(Role.STRONG, 1.2);
    private static final Look ARCH = Look.fill(Role.STREET).edged(Role.STRONG, 1.2);
    private static final Look FLAG = Look.fill(Role.ACCENT_SOFT).edged(Role.INK2, 1.2);
    private static final Path ARCH_PATH = Path.of("M-17 14V-4a17 15 0 0 1 34 0V14Z");
    private static final Path LEFT_FLAG = Path.of("M-40 -21v-13l-10 4l10 4");
    private static final Path RIGHT_FLAG = Path.of("M40 -21v-13l10 4l-10 4");

    private Gate() {}

    /** Width of the name beside the gate. */
    static double labelWidth(InternetGateway gateway) {
        return Letters.width(gateway.name(), TextStyle.CAPTION_STRONG) + 8;
    }

    /** @param right where the wall ends, behind which another city may begin */
    static void draw(Sketch sketch, InternetGateway gateway, Level level, double right) {
        Sketch s = sketch.of(gateway.id());
        s.lot(gateway.id(), -HALF, -34, 2 * HALF, 48);
        s.anchor(gateway.id(), Anchor.Part.DOOR, 0, 0);
        s.anchor(gateway.id(), Anchor.Part.LOCK, 0, 0);
        s.anchor(gateway.id(), Anchor.Part.CENTRE, 0, -4);
        s.box(-46, -16, 92, 30, 2, TOWER);
        s.box(-50, -21, 100, 6, 1, BEAM);
        s.path(ARCH_PATH, ARCH);
        if (level.reaches(Level.FRONT)) {
            s.path(LEFT_FLAG, FLAG);
            s.path(RIGHT_FLAG, FLAG);
        }
        boolean near = level.reaches(Level.FACADE);
        double height = near ? 21 : FAR_LABEL;
        double width = Math.clamp(right - LABEL_LEFT, 0, labelWidth(gateway) * STRETCH);
        s.text(LABEL_LEFT, -height - (near ? RAISED : RAISED_FAR), width, height, TextStyle.CAPTION_STRONG, Role.INK,
                Align.LEFT, gateway.name(), "");
    }
}
