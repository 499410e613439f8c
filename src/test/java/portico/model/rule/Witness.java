package portico.model.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A test that says in its name which rules it holds the application to, such as r41AndR30PortsClaimedTwice.
 *
 * @param cases how many situations it looks at: its assertions, and the further rows of its table
 */
record Witness(String test, Set<RuleId> rules, long cases) {

    private static final Pattern METHOD = Pattern
            .compile("\\n    void (r\\d+(?:AndR\\d+|ToR\\d+)*)(\\w*)\\(.*?\\n    \\}", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern ROW = Pattern.compile("\",|\"\\}");

    /** All there are below a root. */
    static List<Witness> in(String root) {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith("Test.java")).flatMap(Witness::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Witness> of(Path file) {
        try {
            String text = Files.readString(file);
            String name = file.getFileName().toString().replace(".java", "");
            return METHOD.matcher(text).results().map(method -> of(name, text, method)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Witness of(String file, String text, MatchResult method) {
        String annotations = text.substring(text.lastIndexOf("\n\n", method.start()), method.start());
        long rows = annotations.contains("@CsvSource") ? ROW.matcher(annotations).results().count() : 0;
        long assertions = Pattern.compile("assertThat|hold\\(").matcher(method.group()).results().count();
        return new Witness(file + "." + method.group(1) + method.group(2), rules(method.group(1)), rows + assertions);
    }

    private static Set<RuleId> rules(String name) {
        List<Integer> numbers = new ArrayList<>(
                NUMBER.matcher(name).results().map(number -> Integer.valueOf(number.group())).toList());
        if (name.contains("To")) {
            for (int i = numbers.getFirst() + 1; i < numbers.getLast(); i++) {
                numbers.add(i);
            }
        }
        return numbers.stream().map(RuleId::new).collect(Collectors.toSet());
    }
}
