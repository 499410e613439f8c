package portico.view.paint.raster;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** How much of each pixel around it a letter covers, when it starts at a fraction of a pixel. */
final class GlyphMask {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final int left;
    private final int top;
    private final int width;
    private final byte[] coverage;

    private GlyphMask(int left, int top, int width, byte[] coverage) {
        this.left = left;
        this.top = top;
        this.width = width;
        this.coverage = coverage;
    }

    static GlyphMask of(Font font, char letter, float fraction) {
        Shape outline = font.createGlyphVector(CONTEXT, new char[] {letter}).getOutline(fraction, 0);
        Rectangle2D bounds = outline.getBounds2D();
        int left = (int) Math.floor(bounds.getMinX());
        int top = (int) Math.floor(bounds.getMinY());
        int width = Math.max(1, (int) Math.ceil(bounds.getMaxX()) - left);
        int height = Math.max(1, (int) Math.ceil(bounds.getMaxY()) - top);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(-left, -top);
        graphics.fill(outline);
        graphics.dispose();
        return new GlyphMask(left, top, width, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }

    int left() {
        return left;
    }

    int top() {
        return top;
    }

    int width() {
        return width;
    }

    int height() {
        return coverage.length / width;
    }

    /** 0 to 255. */
    int at(int column, int row) {
        return coverage[row * width + column] & 0xFF;
    }
}
