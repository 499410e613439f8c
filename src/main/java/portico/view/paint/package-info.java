/**
 * Painting: one painter over a dozen drawing verbs, and the surfaces that carry them out. Knows {@code view.drawing}. The raster surface, which alone
 * uses Java2D, lives in {@code view.paint.raster}.
 */
package portico.view.paint;
