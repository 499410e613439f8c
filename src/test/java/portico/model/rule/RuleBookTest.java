package portico.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final Pattern CITED = Pattern.compile("new RuleId\\((\\d+)\\)");

    @Test
    void holdsEveryRuleThatTheCodeCites() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Set<RuleId> cited = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(RuleBookTest::cited)
                    .collect(Collectors.toSet());
            assertThat(cited).isNotEmpty().allMatch(id -> RuleBook.STANDARD.find(id).isPresent());
        }
    }

    private static Stream<RuleId> cited(Path file) {
        try {
            return CITED.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult m) -> m.group(1))
                    .map(number -> new RuleId(Integer.parseInt(number)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void isInOrderAndNamesAPageForEach() {
        assertThat(RuleBook.STANDARD.rules()).extracting(Rule::id).isSorted().doesNotHaveDuplicates();
        assertThat(RuleBook.STANDARD.rules())
                .allMatch(rule -> rule.page().startsWith("https://") && rule.statement().endsWith("."));
    }
}
