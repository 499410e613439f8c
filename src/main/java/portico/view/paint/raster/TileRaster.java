package portico.view.paint.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import portico.view.drawing.Figure;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;

/** Paints parts of a drawing into pixels for the screen. Safe for several threads. */
public final class TileRaster {

    private final AwtFonts fonts;

    public TileRaster(AwtFonts fonts) {
        this.fonts = fonts;
    }

    /**
     * The pixels of a viewport, row by row: alpha, red, green, blue, with alpha multiplied in.
     *
     * @param background what lies under the figures, opaque
     */
    public int[] paint(List<Figure> figures, Painter painter, Viewport viewport, int background) {
        int width = (int) viewport.width();
        int height = (int) viewport.height();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, background);
        try (RasterSurface surface = new RasterSurface(image, fonts)) {
            painter.paint(figures, viewport, surface);
        }
        return pixels;
    }
}
