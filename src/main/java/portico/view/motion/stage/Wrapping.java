package portico.view.motion.stage;

import java.util.ArrayList;
import java.util.List;
import portico.view.drawing.Letters;
import portico.view.drawing.TextStyle;

/** Breaks a sentence into lines at its blanks. */
final class Wrapping {

    private Wrapping() {}

    /** At most so many lines; what is left over stands in the last, which the painter cuts. */
    static List<String> lines(String text, TextStyle style, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            boolean full = Letters.width(line + " " + word, style) > width;
            if (full && !line.isEmpty() && lines.size() + 1 < most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
