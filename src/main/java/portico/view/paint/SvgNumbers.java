package portico.view.paint;

import java.util.List;
import portico.view.drawing.Point;

/** Writes numbers with at most two decimals, without trailing zeros and without a locale. */
final class SvgNumbers {

    private final StringBuilder out;

    SvgNumbers(StringBuilder out) {
        this.out = out;
    }

    SvgNumbers attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(value);
        out.append('"');
        return this;
    }

    void points(char command, Point... points) {
        out.append(command);
        for (int i = 0; i < points.length; i++) {
            out.append(i == 0 ? "" : " ");
            number(points[i].x());
            out.append(' ');
            number(points[i].y());
        }
    }

    void list(List<Double> values) {
        for (int i = 0; i < values.size(); i++) {
            out.append(i == 0 ? "" : " ");
            number(values.get(i));
        }
    }

    void number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
        }
        long size = Math.abs(hundredths);
        out.append(size / 100);
        int rest = (int) (size % 100);
        if (rest > 0) {
            out.append('.').append(rest / 10);
        }
        if (rest % 10 > 0) {
            out.append(rest % 10);
        }
    }
}
