package portico.view.paint.raster;

import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import portico.view.paint.Paint;

/** Fills with parallel lines, pixel by pixel where they are seen: what it costs does not depend on how large the hatched area is. */
final class HatchPaint implements java.awt.Paint {

    private static final double LINE = 1.0 / 6;

    private final Paint.Hatch hatch;

    HatchPaint(Paint.Hatch hatch) {
        this.hatch = hatch;
    }

    @Override
    public int getTransparency() {
        return Transparency.TRANSLUCENT;
    }

    @Override
    public PaintContext createContext(ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform,
            RenderingHints hints) {
        return new Lines();
    }

    /** The pixels: a line covers one by how much of its width lies within half a pixel of the pixel's middle. */
    private final class Lines implements PaintContext {

        @Override
        public void dispose() {}

        @Override
        public ColorModel getColorModel() {
            return ColorModel.getRGBdefault();
        }

        @Override
        public Raster getRaster(int x, int y, int width, int height) {
            WritableRaster raster = getColorModel().createCompatibleWritableRaster(width, height);
            int[] bySum = new int[width + height];
            for (int i = 0; i < bySum.length; i++) {
                bySum[i] = pixel(x + y + i + 1);
            }
            for (int down = 0; down < height; down++) {
                raster.setDataElements(0, down, width, 1, Arrays.copyOfRange(bySum, down, down + width));
            }
            return raster;
        }

        private int pixel(double sum) {
            double past = sum - hatch.phase();
            double offset = past - Math.rint(past / hatch.pitch()) * hatch.pitch();
            double distance = Math.abs(offset) / Math.sqrt(2);
            double coverage = Math.clamp(hatch.pitch() * LINE / 2 + 0.5 - distance, 0, 1);
            int alpha = (int) Math.round((hatch.argb() >>> 24) * coverage);
            return alpha << 24 | hatch.argb() & 0xFFFFFF;
        }
    }
}
