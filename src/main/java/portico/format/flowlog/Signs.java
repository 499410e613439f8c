package portico.format.flowlog;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portico.model.flow.log.LogField;
import portico.model.flow.log.LogFormat;

/** By what a flow log is known: a header of its field names, or a line that begins with version, account and interface. */
final class Signs {

    private static final int LOOKED_AT = 8192;
    private static final int LINES = 20;
    private static final int NEWEST = 10;
    private static final int FEWEST_NAMES = 3;
    private static final Set<String> MADE_BY_SERVICES = Set.of("-", "unknown");

    private Signs() {}

    static boolean areIn(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.UTF_8);
        return beginning.lines()
                .map(Signs::words)
                .filter(words -> !words.isEmpty())
                .limit(LINES)
                .anyMatch(words -> isHeader(words) || isDefault(words));
    }

    /** The words of a line, however many blanks part them. */
    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < line.length(); i++) {
            boolean blank = Character.isWhitespace(line.charAt(i));
            if (blank && start >= 0) {
                words.add(line.substring(start, i));
            }
            start = blank ? -1 : start < 0 ? i : start;
        }
        if (start >= 0) {
            words.add(line.substring(start));
        }
        return words;
    }

    /** Whether a line names columns: most of its words are fields. */
    static boolean isHeader(List<String> words) {
        int named = 0;
        for (String word : words) {
            named += Character.isLetter(word.charAt(0)) && LogField.named(word).isPresent() ? 1 : 0;
        }
        return named >= FEWEST_NAMES && named * 2 > words.size();
    }

    private static boolean isDefault(List<String> words) {
        return LogFormat.ofWidth(words.size()).isPresent() && isVersion(words.getFirst())
                && (words.get(1).matches("\\d{12}") || MADE_BY_SERVICES.contains(words.get(1)))
                && (words.get(2).startsWith("eni-") || words.get(2).equals("-"));
    }

    private static boolean isVersion(String word) {
        return word.matches("\\d{1,2}") && Integer.parseInt(word) >= 2 && Integer.parseInt(word) <= NEWEST;
    }
}
