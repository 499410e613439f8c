package portico.view.paint;

import java.util.ArrayList;
import java.util.List;
import portico.view.drawing.Box;
import portico.view.drawing.Path;

/** Keeps what is painted. */
final class RecordingSurface implements Surface {

    record Text(String text, double x, double y, Face face) {}

    record Area(Box box, Paint paint) {}

    record Line(Box box, Path path, Paint paint, Pen pen) {}

    final List<Text> texts = new ArrayList<>();
    final List<Area> fills = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();

    @Override
    public void fillRectangle(Box box, double radius, Paint paint) {
        fills.add(new Area(box, paint));
    }

    @Override
    public void strokeRectangle(Box box, double radius, Paint paint, Pen pen) {
        lines.add(new Line(box, null, paint, pen));
    }

    @Override
    public void fillEllipse(Box box, Paint paint) {
        fills.add(new Area(box, paint));
    }

    @Override
    public void strokeEllipse(Box box, Paint paint, Pen pen) {
        lines.add(new Line(box, null, paint, pen));
    }

    @Override
    public void fillPath(Path path, Paint paint) {
        fills.add(new Area(null, paint));
    }

    @Override
    public void strokePath(Path path, Paint paint, Pen pen) {
        lines.add(new Line(null, path, paint, pen));
    }

    @Override
    public void text(String text, double x, double y, Face face, Paint paint) {
        texts.add(new Text(text, x, y, face));
    }
}
