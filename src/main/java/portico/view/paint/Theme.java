package portico.view.paint;

import portico.view.drawing.Role;

/** Which colour each role has. */
public interface Theme {

    /** Alpha, red, green, blue, one byte each. */
    int argb(Role role);

    /** Line widths are multiplied by this; 1.5 for the projector. */
    double lineScale();
}
