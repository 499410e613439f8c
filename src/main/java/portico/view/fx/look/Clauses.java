package portico.view.fx.look;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shorter wordings of a sentence that still are one: its beginning up to where a clause ends. */
public final class Clauses {
    private static final Pattern END = Pattern.compile("(?<=[^.])(\\. |; |: |, )");

    private Clauses() {}

    /** From the whole sentence to its first clause. */
    public static List<String> of(String sentence) {
        Stream<String> beginnings = END.matcher(sentence)
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
