package portico.view.paint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portico.model.id.ResourceId;
import portico.view.drawing.Box;
import portico.view.drawing.Path;

/**
 * Writes what is painted as SVG: text stays text, figures of one subject form a group that carries its id ({@code data-subject="task/7f3c"}) and a
 * title. Numbers are written the same way everywhere.
 */
public final class SvgSurface implements Surface {

    private final StringBuilder body = new StringBuilder();
    private final SvgPaints paints = new SvgPaints();
    private final SvgNumbers numbers = new SvgNumbers(body);
    private Optional<ResourceId> subject = Optional.empty();

    /**
     * Ends the writing.
     *
     * @param width of the document in pixels
     * @param height of the document in pixels
     * @param title of the document; empty for none
     * @param carried what it carries unseen; empty for none
     */
    public String document(int width, int height, String title, String carried) {
        subject(Optional.empty());
        StringBuilder document = new StringBuilder(body.length() + 1024);
        document.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\">\n");
        if (!title.isEmpty()) {
            document.append("<title>").append(SvgText.escaped(title)).append("</title>\n");
        }
        if (!carried.isEmpty()) {
            document.append("<metadata id=\"")
                    .append(Picture.DOCUMENT)
                    .append("\">")
                    .append(SvgText.escaped(carried))
                    .append("</metadata>\n");
        }
        return document.append(SvgText.STYLES).append(paints.definitions()).append(body).append("</svg>\n").toString();
    }

    @Override
    public void subject(Optional<ResourceId> next) {
        if (next.equals(subject)) {
            return;
        }
        if (subject.isPresent()) {
            body.append("</g>\n");
        }
        next.ifPresent(id -> body.append("<g data-subject=\"")
                .append(SvgText.escaped(kind(id) + '/' + id.value()))
                .append("\"><title>")
                .append(SvgText.escaped(id.value()))
                .append("</title>\n"));
        subject = next;
    }

    /** {@code TaskId} is a {@code task}. */
    private static String kind(ResourceId id) {
        String name = id.getClass().getSimpleName();
        String words = name.substring(0, name.length() - "Id".length()).replaceAll("(?<=.)(?=[A-Z])", "-");
        return words.toLowerCase(Locale.ROOT);
    }

    @Override
    public void turned(double degrees, double x, double y, Runnable painting) {
        body.append("<g transform=\"rotate(");
        numbers.list(List.of(degrees, x, y));
        body.append(")\">\n");
        painting.run();
        body.append("</g>\n");
    }

    @Override
    public void fillRectangle(Box box, double radius, Paint paint) {
        rectangle(box, radius).append(paints.fill(paint)).append("/>\n");
    }

    @Override
    public void strokeRectangle(Box box, double radius, Paint paint, Pen pen) {
        rectangle(box, radius);
        stroke(paint, pen);
    }

    private StringBuilder rectangle(Box box, double radius) {
        body.append("<rect");
        numbers.attribute("x", box.x())
                .attribute("y", box.y())
                .attribute("width", box.width())
                .attribute("height", box.height());
        if (radius > 0) {
            numbers.attribute("rx", Math.min(radius, Math.min(box.width(), box.height()) / 2));
        }
        return body;
    }

    @Override
    public void fillEllipse(Box box, Paint paint) {
        ellipse(box).append(paints.fill(paint)).append("/>\n");
    }

    @Override
    public void strokeEllipse(Box box, Paint paint, Pen pen) {
        ellipse(box);
        stroke(paint, pen);
    }

    private StringBuilder ellipse(Box box) {
        body.append("<ellipse");
        numbers.attribute("cx", box.centre().x()).attribute("cy", box.centre().y());
        numbers.attribute("rx", box.width() / 2).attribute("ry", box.height() / 2);
        return body;
    }

    @Override
    public void fillPath(Path path, Paint paint) {
        path(path).append(paints.fill(paint)).append("/>\n");
    }

    @Override
    public void strokePath(Path path, Paint paint, Pen pen) {
        path(path);
        stroke(paint, pen);
    }

    private StringBuilder path(Path path) {
        body.append("<path d=\"");
        for (Path.Piece piece : path.pieces()) {
            switch (piece) {
                case Path.MoveTo(var to) -> numbers.points('M', to);
                case Path.LineTo(var to) -> numbers.points('L', to);
                case Path.QuadTo(var control, var to) -> numbers.points('Q', control, to);
                case Path.CubicTo(var first, var second, var to) -> numbers.points('C', first, second, to);
                case Path.Close ignored -> body.append('Z');
            }
        }
        return body.append('"');
    }

    private void stroke(Paint paint, Pen pen) {
        body.append(" fill=\"none\"").append(paints.stroke(paint));
        numbers.attribute("stroke-width", pen.width());
        if (!pen.dashes().isEmpty()) {
            body.append(" stroke-dasharray=\"");
            numbers.list(pen.dashes());
            body.append('"');
        }
        body.append(pen.round() ? " stroke-linecap=\"round\" stroke-linejoin=\"round\"/>\n" : "/>\n");
    }

    @Override
    public void text(String text, double x, double y, Face face, Paint paint) {
        body.append("<text");
        numbers.attribute("x", x).attribute("y", y).attribute("font-size", face.size());
        body.append(" class=\"").append(SvgText.style(face)).append('"').append(paints.fill(paint)).append('>');
        body.append(SvgText.escaped(text)).append("</text>\n");
    }
}
