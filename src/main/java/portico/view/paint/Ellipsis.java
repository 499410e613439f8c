package portico.view.paint;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a name in its middle. Numbers, addresses and ports are never cut: a text that could only be shortened there is given up. */
final class Ellipsis {

    private static final String MARK = "…";
    private static final int FEWEST = 5;
    /** A word of digits and the signs between them. */
    private static final Pattern NUMBER = Pattern.compile("(?<!\\S)[#:.(]?\\d[\\d.,:/%+–-]*\\)?(?!\\S)");

    private Ellipsis() {}

    /** The longest cut of a text within a width; empty where fewer than five letters would stay. */
    static Optional<String> cut(String text, double width, ToDoubleFunction<String> ruler) {
        int low = FEWEST;
        int high = text.length() - 2;
        if (high < low || ruler.applyAsDouble(kept(text, low)) > width) {
            return Optional.empty();
        }
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean fits = ruler.applyAsDouble(kept(text, middle)) <= width;
            low = fits ? middle : low;
            high = fits ? high : middle - 1;
        }
        return cutsANumber(text, low) ? Optional.empty() : Optional.of(kept(text, low));
    }

    private static String kept(String text, int letters) {
        return text.substring(0, headOf(letters)).stripTrailing() + MARK
                + text.substring(text.length() - letters / 2).stripLeading();
    }

    private static int headOf(int letters) {
        return letters - letters / 2;
    }

    private static boolean cutsANumber(String text, int letters) {
        int from = headOf(letters);
        int to = text.length() - letters / 2;
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            if (number.start() < to && from < number.end()) {
                return true;
            }
        }
        return false;
    }
}
