package portico.format.masking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Replaces account ids and ARNs, each by always the same word, so that what belonged together still does. Words are numbered in the order of what
 * they stand for, so that the same texts give the same words.
 */
public final class Mask {

    private static final Pattern ARN = Pattern
            .compile("arn:aws[a-z-]*:[a-z0-9-]*:[a-z0-9-]*:[^\\s\"'\\\\,;()<>\\[\\]]*");
    private static final Pattern ACCOUNT = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

    private final Map<String, String> arns;
    private final Map<String, String> accounts;

    private Mask(Map<String, String> arns, Map<String, String> accounts) {
        this.arns = arns;
        this.accounts = accounts;
    }

    /** For everything that stands in these texts. */
    public static Mask of(List<String> texts) {
        return new Mask(numbered("arn-", texts, ARN), numbered("account-", texts, ACCOUNT));
    }

    private static Map<String, String> numbered(String word, List<String> texts, Pattern what) {
        TreeSet<String> found = new TreeSet<>();
        texts.stream().flatMap(text -> what.matcher(text).results()).map(MatchResult::group).forEach(found::add);
        Map<String, String> words = new TreeMap<>();
        found.forEach(each -> words.put(each, word + (words.size() + 1)));
        return words;
    }

    /** The text with nothing left of any account; also of those that were in none of the texts before. */
    public String text(String text) {
        String withoutArns = ARN.matcher(text).replaceAll(arn -> arns.getOrDefault(arn.group(), "arn-other"));
        return ACCOUNT.matcher(withoutArns).replaceAll(id -> accounts.getOrDefault(id.group(), "account-other"));
    }

    /** Whether the text holds nothing to replace. */
    public boolean leaves(String text) {
        return Stream.of(ARN, ACCOUNT).noneMatch(what -> what.matcher(text).find());
    }
}
