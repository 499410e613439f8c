package portico.view.paint;

import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Drawing;
import portico.view.drawing.Figure;
import portico.view.drawing.Role;

/**
 * What a picture file shows.
 *
 * @param figures in paint order
 * @param area the part of the drawing to show
 * @param zoom of the drawing at scale 1: says how much detail there is room for
 * @param scale pixels of the file for one pixel at scale 1, 1 to 8
 * @param transparent leaves out sky, ground and paper, so that a slide shows through; title and legend keep their paper where what is drawn goes on
 *         behind them
 * @param title shown above and kept in the file's metadata; empty for none
 * @param legend figures shown below, in pixels at scale 1 from the legend's corner; empty for none
 * @param document what the file carries unseen, so that it opens again as what it shows; empty for none
 */
public record Picture(List<Figure> figures, Box area, double zoom, double scale, Theme theme, boolean transparent,
        String title, List<Figure> legend, String document) {

    /** What the carried document is called in the file. */
    public static final String DOCUMENT = "Portico-document";

    public Picture {
        figures = List.copyOf(figures);
        legend = List.copyOf(legend);
        if (!(scale > 0) || !(zoom > 0) || area.width() <= 0 || area.height() <= 0) {
            throw new IllegalArgumentException("a picture shows an area above 0 at a scale above 0");
        }
    }

    /** A whole drawing at zoom 1 and scale 1. */
    public static Picture of(Drawing drawing, Theme theme) {
        return new Picture(drawing.figures(), drawing.bounds(), 1, 1, theme, false, "", List.of(), "");
    }

    /** With overlays above. */
    public Picture withFigures(List<Figure> all) {
        return new Picture(all, area, zoom, scale, theme, transparent, title, legend, document);
    }

    public Picture withArea(Box part) {
        return new Picture(figures, part, zoom, scale, theme, transparent, title, legend, document);
    }

    public Picture withZoom(double factor) {
        return new Picture(figures, area, factor, scale, theme, transparent, title, legend, document);
    }

    public Picture withScale(double factor) {
        return new Picture(figures, area, zoom, factor, theme, transparent, title, legend, document);
    }

    public Picture withTransparency(boolean through) {
        return new Picture(figures, area, zoom, scale, theme, through, title, legend, document);
    }

    public Picture withTitle(String text) {
        return new Picture(figures, area, zoom, scale, theme, transparent, text, legend, document);
    }

    public Picture withLegend(List<Figure> below) {
        return new Picture(figures, area, zoom, scale, theme, transparent, title, below, document);
    }

    /** Carrying the document that it shows. */
    public Picture withDocument(String text) {
        return new Picture(figures, area, zoom, scale, theme, transparent, title, legend, text);
    }

    /** Width of the file in pixels. */
    public int width() {
        return (int) Math.ceil(area.width() * zoom * scale - 1e-6);
    }

    /** Height of the file in pixels, title and legend included. */
    public int height() {
        return (int) Math.ceil(sheetsHeight() - 1e-6);
    }

    private double sheetsHeight() {
        return PictureSheet.of(this).stream().mapToDouble(sheet -> sheet.bottom() * scale).max().orElseThrow();
    }

    /** What lies under everything: the theme's ground, or nothing. */
    public int background() {
        return transparent ? 0 : theme.argb(Role.GROUND);
    }

    /**
     * Paints some rows of the file.
     *
     * @param firstRow the row at the surface's upper edge
     * @param rows the surface's height
     */
    public void paint(Ruler ruler, Surface surface, int firstRow, int rows) {
        Painter painter = new Painter(theme, ruler, scale);
        for (PictureSheet sheet : PictureSheet.of(this)) {
            if (sheet.top() * scale < firstRow + rows && sheet.bottom() * scale > firstRow) {
                painter.paint(sheet.figures(), sheet.viewport(scale, firstRow, width(), rows), surface);
            }
        }
    }

    /** Paints all of it, background included, on a surface that has no size of its own. */
    public void paint(Ruler ruler, Surface surface) {
        if (!transparent) {
            surface.fillRectangle(new Box(0, 0, width(), height()), 0, new Paint.Solid(background()));
        }
        paint(ruler, surface, 0, height());
    }

    /** The whole picture as an SVG document. */
    public String svg(Ruler ruler) {
        SvgSurface surface = new SvgSurface();
        paint(ruler, surface);
        return surface.document(width(), height(), title, document);
    }
}
