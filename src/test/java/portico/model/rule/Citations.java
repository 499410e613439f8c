package portico.model.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules that source code names.
 *
 * @param decidedBy those it constructs, to cite them in a finding, a refusal or a step
 * @param named those, and the ones its comments, words and names of tests speak of: R41, R161 to R168, r41AndR30PortsClaimedTwice
 */
record Citations(Set<RuleId> decidedBy, Set<RuleId> named) {

    private static final Pattern CONSTRUCTED = Pattern.compile("new RuleId\\((\\d+)\\)");
    private static final Pattern LISTED = Pattern.compile("RuleId\\.list\\(([\\d, ]+)\\)");
    private static final Pattern WRITTEN = Pattern
            .compile("(?<![A-Za-z0-9])R(\\d{1,3})(?:(?: to |–|-)R(\\d{1,3}))?\\b");
    private static final Pattern TEST_NAME = Pattern.compile("void (r\\d+(?:(?:And|To)R\\d+)*)(?=[A-Z(])");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** What the files below a root name, leaving out those below one of its folders. */
    static Citations in(String root, String without) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            Set<String> texts = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.startsWith(Path.of(root, without)))
                    .map(Citations::text)
                    .collect(Collectors.toSet());
            Set<RuleId> decided = all(texts, Citations::constructed);
            Set<RuleId> named = all(texts, Citations::written);
            named.addAll(decided);
            return new Citations(decided, named);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<RuleId> all(Set<String> texts, Function<String, IntStream> numbers) {
        return texts.stream()
                .flatMap(text -> numbers.apply(text).mapToObj(RuleId::new))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static IntStream constructed(String text) {
        IntStream single = CONSTRUCTED.matcher(text).results().mapToInt(match -> Integer.parseInt(match.group(1)));
        IntStream several = LISTED.matcher(text)
                .results()
                .flatMap(match -> Stream.of(match.group(1).split(", ?")))
                .mapToInt(Integer::parseInt);
        return IntStream.concat(single, several);
    }

    private static IntStream written(String text) {
        IntStream tests = TEST_NAME.matcher(text)
                .results()
                .flatMap(name -> NUMBER.matcher(name.group(1)).results())
                .mapToInt(number -> Integer.parseInt(number.group()));
        return IntStream.concat(tests, WRITTEN.matcher(text).results().flatMapToInt(Citations::range));
    }

    private static IntStream range(MatchResult match) {
        int first = Integer.parseInt(match.group(1));
        return IntStream.rangeClosed(first, match.group(2) == null ? first : Integer.parseInt(match.group(2)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
