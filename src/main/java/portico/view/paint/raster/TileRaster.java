package portico.view.paint.raster;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.List;
import portico.view.drawing.Figure;
import portico.view.paint.Painter;
import portico.view.paint.Viewport;

/** Paints parts of a drawing into pixels for the screen. Safe for several threads. */
public final class TileRaster {

    private static final int[] BANDS = {0xFF0000, 0xFF00, 0xFF, 0xFF000000};
    private static final ColorModel PREMULTIPLIED = new DirectColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), 32,
            BANDS[0], BANDS[1], BANDS[2], BANDS[3], true, DataBuffer.TYPE_INT);

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
        int[] pixels = new int[width * height];
        Arrays.fill(pixels, background);
        paintOver(pixels, width, height, figures, painter, viewport);
        return pixels;
    }

    /** Paints over pixels that are there, row by row. */
    public void paintOver(int[] pixels, int width, int height, List<Figure> figures, Painter painter,
            Viewport viewport) {
        WritableRaster raster = Raster.createPackedRaster(new DataBufferInt(pixels, pixels.length), width, height,
                width, BANDS, null);
        try (RasterSurface surface = new RasterSurface(new BufferedImage(PREMULTIPLIED, raster, true, null), fonts)) {
            painter.paint(figures, viewport, surface);
        }
    }
}
