package portico.view.drawing.building;

import portico.view.drawing.Path;

/** Plain outlines of parts seen from afar. */
final class FrontShapes {

    /** A flat gable over a main door, around its middle, standing on 0. */
    static final Path GABLE = Path.of("M-38 0L0 -26L38 0Z");

    private FrontShapes() {}
}
