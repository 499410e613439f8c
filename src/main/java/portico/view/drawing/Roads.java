package portico.view.drawing;

import java.util.List;

/** The carriageways of a drawing: packets travel on these and inside buildings, nowhere else. */
public interface Roads {

    /** The corners of the way from one point to another along carriageways and avenues, both points included. */
    List<Point> way(Point from, Point to);
}
