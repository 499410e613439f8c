package portico.view.fx.look;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shorter wordings of a sentence that still are one: its beginning up to where a clause ends. */
public final class Clauses {
    private static final Pattern END = Pattern.compile("(?<=[^.])(\\. |; |: |, )");

    private static final Pattern STRONG_END = Pattern.compile("(?<=[^.])(\\. |; |: )");

    private Clauses() {}

    /** From the whole sentence to its first clause. */
    public static List<String> of(String sentence) {
        return cut(sentence, END);
    }

    /** The same, but a part of a list only where nothing else is short enough. */
    public static List<String> wholeListsFirst(String sentence) {
        return Stream.concat(cut(sentence, STRONG_END).stream(), of(sentence).stream()).distinct().toList();
    }

    private static List<String> cut(String sentence, Pattern ends) {
        Stream<String> beginnings = ends.matcher(sentence)
                .results()
                .map(end -> sentence.substring(0, end.start()))
                .filter(Clauses::closesItsBrackets)
                .toList()
                .reversed()
                .stream();
        return Stream.concat(Stream.of(sentence), beginnings).toList();
    }

    private static boolean closesItsBrackets(String words) {
        return words.chars().filter(c -> c == '(').count() == words.chars().filter(c -> c == ')').count();
    }
}
