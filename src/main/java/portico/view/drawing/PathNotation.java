package portico.view.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the short path notation of SVG: M L H V C Q A Z, large for absolute and small for relative; arcs are circular. */
final class PathNotation {

    private static final Pattern TOKEN = Pattern.compile("[MmLlHhVvCcQqAaZz]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final List<String> tokens = new ArrayList<>();
    private final PathPen pen = new PathPen();
    private int next;

    private PathNotation(String text) {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    static Path read(String text) {
        return new PathNotation(text).read();
    }

    private Path read() {
        char command = 'M';
        while (next < tokens.size()) {
            if (Character.isLetter(tokens.get(next).charAt(0))) {
                command = tokens.get(next++).charAt(0);
            }
            draw(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
        return pen.path();
    }

    private void draw(char command) {
        boolean relative = Character.isLowerCase(command);
        double x = relative ? pen.here().x() : 0;
        double y = relative ? pen.here().y() : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> pen.moveTo(x + number(), y + number());
            case 'L' -> pen.lineTo(x + number(), y + number());
            case 'H' -> pen.lineTo(x + number(), pen.here().y());
            case 'V' -> pen.lineTo(pen.here().x(), y + number());
            case 'C' -> pen.cubicTo(x + number(), y + number(), x + number(), y + number(), x + number(), y + number());
            case 'Q' -> pen.quadTo(x + number(), y + number(), x + number(), y + number());
            case 'A' -> arc(x, y);
            case 'Z' -> pen.close();
            default -> throw new IllegalArgumentException("not a path command: " + command);
        }
    }

    private void arc(double x, double y) {
        double radius = number();
        next += 2;
        boolean large = number() != 0;
        boolean sweep = number() != 0;
        pen.arcTo(radius, large, sweep, x + number(), y + number());
    }

    private double number() {
        return Double.parseDouble(tokens.get(next++));
    }
}
