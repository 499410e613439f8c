package portico.view.drawing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name written in two lines, broken behind a hyphen or at a blank as near to its middle as may be. */
public record TwoLines(String first, String second) {

    private static final Pattern BREAK = Pattern.compile("(?<=\\w)(?:-|_|\\.| )(?=\\w)");

    /** Nothing where it can be broken nowhere. */
    public static Optional<TwoLines> of(String name) {
        Matcher places = BREAK.matcher(name);
        return places.results()
                .map(place -> new TwoLines(name.substring(0, place.end()).stripTrailing(), name.substring(place.end())))
                .min((a, b) -> Integer.compare(a.longest(), b.longest()));
    }

    private int longest() {
        return Math.max(first.length(), second.length());
    }
}
