package portico.view.paint.raster;

import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import portico.view.drawing.Path;
import portico.view.drawing.Point;
import portico.view.paint.Face;
import portico.view.paint.pdf.Outlines;

/** Letters of the bundled fonts as shapes. */
record AwtOutlines(AwtFonts fonts) implements Outlines {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    @Override
    public Path of(String text, double x, double y, Face face) {
        Shape shape = fonts.font(face, text).createGlyphVector(CONTEXT, text).getOutline((float) x, (float) y);
        List<Path.Piece> pieces = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            pieces.add(switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> new Path.MoveTo(new Point(c[0], c[1]));
                case PathIterator.SEG_LINETO -> new Path.LineTo(new Point(c[0], c[1]));
                case PathIterator.SEG_QUADTO -> new Path.QuadTo(new Point(c[0], c[1]), new Point(c[2], c[3]));
                case PathIterator.SEG_CUBICTO ->
                    new Path.CubicTo(new Point(c[0], c[1]), new Point(c[2], c[3]), new Point(c[4], c[5]));
                case PathIterator.SEG_CLOSE -> new Path.Close();
                default -> throw new IllegalStateException("a letter has an unknown kind of line");
            });
        }
        return new Path(pieces);
    }
}
