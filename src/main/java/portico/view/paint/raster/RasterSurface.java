package portico.view.paint.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import portico.view.drawing.Box;
import portico.view.drawing.Path;
import portico.view.paint.Face;
import portico.view.paint.Paint;
import portico.view.paint.Pen;
import portico.view.paint.Surface;

/** Paints into an image in memory with Java2D: smooth edges, unhinted positions, the bundled fonts. */
public final class RasterSurface implements Surface, AutoCloseable {

    /** Up to this size letters are placed at fractions of a pixel; above, nobody sees the difference. */
    private static final double LARGEST_EVEN = 48;

    private final Graphics2D graphics;
    private final AwtFonts fonts;
    private final PixelText even;

    /** @param image of packed pixels, opaque or with alpha not multiplied in; if it is, every pixel must be opaque */
    public RasterSurface(BufferedImage image, AwtFonts fonts) {
        this.fonts = fonts;
        this.even = new PixelText(image, fonts.masks(), fonts.ruler());
        this.graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    @Override
    public void close() {
        graphics.dispose();
    }

    @Override
    public void turned(double degrees, double x, double y, Runnable painting) {
        AffineTransform before = graphics.getTransform();
        graphics.rotate(Math.toRadians(degrees), x, y);
        painting.run();
        graphics.setTransform(before);
    }

    @Override
    public void fillRectangle(Box box, double radius, Paint paint) {
        fill(rectangle(box, radius), paint);
    }

    @Override
    public void strokeRectangle(Box box, double radius, Paint paint, Pen pen) {
        draw(rectangle(box, radius), paint, pen);
    }

    @Override
    public void fillEllipse(Box box, Paint paint) {
        fill(ellipse(box), paint);
    }

    @Override
    public void strokeEllipse(Box box, Paint paint, Pen pen) {
        draw(ellipse(box), paint, pen);
    }

    @Override
    public void fillPath(Path path, Paint paint) {
        fill(shape(path), paint);
    }

    @Override
    public void strokePath(Path path, Paint paint, Pen pen) {
        draw(shape(path), paint, pen);
    }

    @Override
    public void text(String text, double x, double y, Face face, Paint paint) {
        boolean small = face.size() <= LARGEST_EVEN;
        if (small && paint instanceof Paint.Solid solid && solid.alpha() == 0xFF) {
            even.write(text, x, (int) Math.round(y), face, solid.argb());
        } else {
            graphics.setFont(fonts.font(face, text));
            graphics.setPaint(awt(paint));
            graphics.drawString(text, (float) x, (float) y);
        }
    }

    private void fill(Shape shape, Paint paint) {
        graphics.setPaint(awt(paint));
        graphics.fill(shape);
    }

    private void draw(Shape shape, Paint paint, Pen pen) {
        graphics.setPaint(awt(paint));
        graphics.setStroke(awt(pen));
        graphics.draw(shape);
    }

    private static Shape rectangle(Box box, double radius) {
        return radius <= 0 ? new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
                : new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
    }

    private static Shape ellipse(Box box) {
        return new Ellipse2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Shape shape(Path path) {
        Path2D shape = new Path2D.Double(Path2D.WIND_NON_ZERO, path.pieces().size());
        for (Path.Piece piece : path.pieces()) {
            switch (piece) {
                case Path.MoveTo(var to) -> shape.moveTo(to.x(), to.y());
                case Path.LineTo(var to) -> shape.lineTo(to.x(), to.y());
                case Path.QuadTo(var control, var to) -> shape.quadTo(control.x(), control.y(), to.x(), to.y());
                case Path.CubicTo(var first, var second, var to) ->
                    shape.curveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
                case Path.Close ignored -> shape.closePath();
            }
        }
        return shape;
    }

    private static java.awt.Paint awt(Paint paint) {
        return switch (paint) {
            case Paint.Solid(int argb) -> new Color(argb, true);
            case Paint.Hatch hatch -> new HatchPaint(hatch);
            case Paint.Gradient(int top, int bottom, double from, double to) ->
                new GradientPaint(0, (float) from, new Color(top, true), 0, (float) to, new Color(bottom, true));
        };
    }

    private static BasicStroke awt(Pen pen) {
        int cap = pen.round() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        int join = pen.round() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        if (pen.dashes().isEmpty()) {
            return new BasicStroke((float) pen.width(), cap, join, 10);
        }
        float[] dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = pen.dashes().get(i).floatValue();
        }
        return new BasicStroke((float) pen.width(), cap, join, 10, dashes, 0);
    }
}
