package portico.view.fx.city;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.FontSmoothingType;
import portico.view.drawing.Box;
import portico.view.drawing.Path;
import portico.view.paint.Face;
import portico.view.paint.Paint;
import portico.view.paint.Pen;
import portico.view.paint.Surface;

/** Paints on a canvas, for what moves. A hatch is painted as its even colour, thinned. */
public final class FxSurface implements Surface {

    private static final double HATCH_THINNED = 0.25;

    private final GraphicsContext graphics;
    private final FxFonts fonts;

    public FxSurface(GraphicsContext graphics, FxFonts fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
        graphics.setFontSmoothingType(FontSmoothingType.GRAY);
    }

    @Override
    public void turned(double degrees, double x, double y, Runnable painting) {
        graphics.save();
        graphics.translate(x, y);
        graphics.rotate(degrees);
        graphics.translate(-x, -y);
        painting.run();
        graphics.restore();
    }

    @Override
    public void fillRectangle(Box box, double radius, Paint paint) {
        graphics.setFill(fx(paint));
        if (radius > 0) {
            graphics.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        } else {
            graphics.fillRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    @Override
    public void strokeRectangle(Box box, double radius, Paint paint, Pen pen) {
        use(pen, paint);
        if (radius > 0) {
            graphics.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * radius, 2 * radius);
        } else {
            graphics.strokeRect(box.x(), box.y(), box.width(), box.height());
        }
    }

    @Override
    public void fillEllipse(Box box, Paint paint) {
        graphics.setFill(fx(paint));
        graphics.fillOval(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void strokeEllipse(Box box, Paint paint, Pen pen) {
        use(pen, paint);
        graphics.strokeOval(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void fillPath(Path path, Paint paint) {
        graphics.setFill(fx(paint));
        trace(path);
        graphics.fill();
    }

    @Override
    public void strokePath(Path path, Paint paint, Pen pen) {
        use(pen, paint);
        trace(path);
        graphics.stroke();
    }

    @Override
    public void text(String text, double x, double y, Face face, Paint paint) {
        graphics.setFont(fonts.font(face));
        graphics.setFill(fx(paint));
        graphics.fillText(text, x, y);
    }

    private void use(Pen pen, Paint paint) {
        graphics.setStroke(fx(paint));
        graphics.setLineWidth(pen.width());
        graphics.setLineCap(pen.round() ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        graphics.setLineJoin(pen.round() ? StrokeLineJoin.ROUND : StrokeLineJoin.MITER);
        graphics.setLineDashes(pen.dashes().stream().mapToDouble(Double::doubleValue).toArray());
    }

    private void trace(Path path) {
        graphics.beginPath();
        for (Path.Piece piece : path.pieces()) {
            switch (piece) {
                case Path.MoveTo(var to) -> graphics.moveTo(to.x(), to.y());
                case Path.LineTo(var to) -> graphics.lineTo(to.x(), to.y());
                case Path.QuadTo(var control, var to) ->
                    graphics.quadraticCurveTo(control.x(), control.y(), to.x(), to.y());
                case Path.CubicTo(var first, var second, var to) ->
                    graphics.bezierCurveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
                case Path.Close ignored -> graphics.closePath();
            }
        }
    }

    private static javafx.scene.paint.Paint fx(Paint paint) {
        return switch (paint) {
            case Paint.Solid(int argb) -> color(argb, 1);
            case Paint.Hatch(int argb, double pitch, double phase) -> color(argb, HATCH_THINNED);
            case Paint.Gradient(int top, int bottom, double from, double to) -> new LinearGradient(0, from, 0, to,
                    false, CycleMethod.NO_CYCLE, new Stop(0, color(top, 1)), new Stop(1, color(bottom, 1)));
        };
    }

    static Color color(int argb, double thinned) {
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0 * thinned);
    }
}
