package portico.view.fx.city;

import java.util.Optional;
import portico.model.id.ResourceId;
import portico.view.drawing.Point;

/**
 * Where the pointer is.
 *
 * @param at in the drawing shown
 * @param screen in pixels from the upper left corner of the city
 * @param subject the smallest thing there
 * @param clicks how many presses in a row
 * @param extended whether Shift or the shortcut key is held
 */
public record Touch(Point at, Point screen, Optional<ResourceId> subject, int clicks, boolean extended) {}
