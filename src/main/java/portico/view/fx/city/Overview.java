package portico.view.fx.city;

import portico.view.drawing.Box;

/**
 * The whole city in one small picture.
 *
 * @param area of the drawing that the image shows
 */
record Overview(PlannedCity plan, Box area, PixelImage image) {}
