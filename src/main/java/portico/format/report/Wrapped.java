package portico.format.report;

import java.util.ArrayList;
import java.util.List;

/** Running text in lines that are not too long. */
final class Wrapped {

    private static final int LEAST = 20;

    private Wrapped() {}

    /** The lines of a text, broken between words; a word longer than a line, such as an address of a page, stays whole. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > Math.max(LEAST, width)) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text, each line but the first behind this many spaces. */
    static String indented(String text, int indent, int width) {
        return String.join("\n" + " ".repeat(indent), lines(text, width - indent));
    }
}
