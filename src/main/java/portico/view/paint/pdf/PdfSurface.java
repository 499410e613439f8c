package portico.view.paint.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import portico.view.drawing.Box;
import portico.view.drawing.Path;
import portico.view.paint.Face;
import portico.view.paint.Paint;
import portico.view.paint.Pen;
import portico.view.paint.Surface;

/**
 * Writes one page of PDF: vectors throughout, letters as shapes with the same words unseen above them, so that they can be searched and copied. One
 * device pixel is one point.
 */
public final class PdfSurface implements Surface {

    private static final double HATCH_LINE = 1.0 / 6;

    private final Outlines outlines;
    private final PdfContent content = new PdfContent();
    private final TreeSet<Integer> alphas = new TreeSet<>();
    private final List<Paint.Gradient> gradients = new ArrayList<>();

    public PdfSurface(Outlines outlines) {
        this.outlines = outlines;
    }

    /** The document; the same painting gives the same bytes. */
    public byte[] document(int width, int height, String title) {
        return PdfFile.of(width, height, title, content.bytes(), alphas, gradients);
    }

    @Override
    public void fillRectangle(Box box, double radius, Paint paint) {
        fill(() -> content.rectangle(box, radius), box, paint);
    }

    @Override
    public void strokeRectangle(Box box, double radius, Paint paint, Pen pen) {
        stroke(() -> content.rectangle(box, radius), paint, pen);
    }

    @Override
    public void fillEllipse(Box box, Paint paint) {
        fill(() -> content.ellipse(box), box, paint);
    }

    @Override
    public void strokeEllipse(Box box, Paint paint, Pen pen) {
        stroke(() -> content.ellipse(box), paint, pen);
    }

    @Override
    public void fillPath(Path path, Paint paint) {
        fill(() -> content.path(path), path.bounds(), paint);
    }

    @Override
    public void strokePath(Path path, Paint paint, Pen pen) {
        stroke(() -> content.path(path), paint, pen);
    }

    @Override
    public void text(String text, double x, double y, Face face, Paint paint) {
        Path letters = outlines.of(text, x, y, face);
        if (!letters.pieces().isEmpty()) {
            fillPath(letters, paint);
            content.raw("BT 3 Tr " + PdfFile.FONT).operator("Tf", face.size());
            content.operator("Tm", 1, 0, 0, -1, x, y).raw(PdfFile.string(text) + " Tj ET");
        }
    }

    @Override
    public void turned(double degrees, double x, double y, Runnable painting) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        content.raw("q").operator("cm", cos, sin, -sin, cos, x - x * cos + y * sin, y - x * sin - y * cos);
        painting.run();
        content.raw("Q");
    }

    private void fill(Runnable shape, Box bounds, Paint paint) {
        switch (paint) {
            case Paint.Solid solid -> {
                colour(solid.argb(), "rg");
                shape.run();
                content.raw("f");
            }
            case Paint.Hatch hatch -> clipped(shape, () -> lines(bounds, hatch));
            case Paint.Gradient gradient -> clipped(shape, () -> content.raw("/S" + index(gradient) + " sh"));
        }
    }

    private void stroke(Runnable shape, Paint paint, Pen pen) {
        colour(switch (paint) {
            case Paint.Solid solid -> solid.argb();
            case Paint.Hatch hatch -> hatch.argb();
            case Paint.Gradient gradient -> gradient.topArgb();
        }, "RG");
        int style = pen.round() ? 1 : 0;
        content.operator("w", pen.width()).operator("J", style).operator("j", style);
        content.raw(pen.dashes().toString().replace(",", "") + " 0 d");
        shape.run();
        content.raw("S");
    }

    private void clipped(Runnable shape, Runnable painting) {
        content.raw("q");
        shape.run();
        content.raw("W n");
        painting.run();
        content.raw("Q");
    }

    /** Rising lines, as {@link Paint.Hatch} tells where. */
    private void lines(Box box, Paint.Hatch hatch) {
        colour(hatch.argb(), "RG");
        content.operator("w", hatch.pitch() * HATCH_LINE).raw("[] 0 d");
        double first = Math.floor((box.x() + box.y() - hatch.phase()) / hatch.pitch()) * hatch.pitch() + hatch.phase();
        for (double sum = first; sum <= box.right() + box.bottom() + hatch.pitch(); sum += hatch.pitch()) {
            content.operator("m", sum - box.bottom(), box.bottom()).operator("l", sum - box.y(), box.y());
        }
        content.raw("S");
    }

    private int index(Paint.Gradient gradient) {
        if (!gradients.contains(gradient)) {
            gradients.add(gradient);
        }
        return gradients.indexOf(gradient);
    }

    private void colour(int argb, String operator) {
        int alpha = argb >>> 24;
        alphas.add(alpha);
        content.raw("/A" + alpha + " gs");
        content.operator(operator, PdfFile.red(argb), PdfFile.green(argb), PdfFile.blue(argb));
    }
}
