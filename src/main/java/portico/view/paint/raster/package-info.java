/**
 * Pixels: the surface over Java2D, the bundled fonts as Java2D sees them, and picture files. The only package that uses {@code java.awt}; it never
 * needs a display. Knows {@code view.paint} and below.
 */
package portico.view.paint.raster;
