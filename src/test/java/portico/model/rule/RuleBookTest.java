package portico.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final RuleBook BOOK = RuleBook.STANDARD;
    private static final Citations CODE = Citations.in("src/main/java", "portico/model/rule");
    private static final Citations TESTS = Citations.in("src/test/java", "portico/model/rule");

    @Test
    void holdsEveryRuleInOrder() {
        assertThat(BOOK.rules()).extracting(rule -> rule.id().number())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 192).boxed().toList());
    }

    @Test
    void tellsOfEachWhatItSaysAndWhereAwsSaysSo() {
        assertThat(BOOK.rules()).allSatisfy(rule -> {
            assertThat(rule.page()).startsWith("https://");
            assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.statement()).endsWith(".").doesNotContain("—");
            assertThat(rule.example().given()).isNotBlank();
            assertThat(rule.example().outcome()).isNotBlank();
        });
    }

    @Test
    void claimsNoRuleThatTheCodeDoesNotName() {
        assertThat(modelled()).as("modelled by the book, named nowhere in the code").isSubsetOf(CODE.named());
    }

    @Test
    void deniesNoRuleThatTheCodeDecidesBy() {
        assertThat(CODE.decidedBy()).as("cited as a RuleId, and not modelled by the book").isSubsetOf(modelled());
    }

    @Test
    void namesOnlyRulesThatExist() {
        assertThat(CODE.named()).isSubsetOf(BOOK.rules().stream().map(Rule::id).toList());
        assertThat(BOOK.disagreements()).flatExtracting(Disagreement::rules).allMatch(id -> BOOK.find(id).isPresent());
        assertThat(BOOK.myths()).flatExtracting(Myth::rules).allMatch(id -> BOOK.find(id).isPresent());
    }

    @Test
    void everyModelledRuleOfThePlacementIsTested() {
        List<RuleId> placement = modelled().stream().filter(id -> id.number() <= 103).toList();
        assertThat(placement).as("modelled, and named by no test").isSubsetOf(TESTS.named());
    }

    @Test
    void numbersTheDisagreements() {
        assertThat(BOOK.disagreements()).extracting(Disagreement::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 18).boxed().toList());
    }

    @Test
    void findsWhatBearsOnARule() {
        assertThat(BOOK.disagreementsOn(new RuleId(21))).extracting(Disagreement::id).containsExactly("D10", "D11");
        assertThat(BOOK.disagreementsOn(new RuleId(20))).isEmpty();
    }

    private static List<RuleId> modelled() {
        return BOOK.rules().stream().filter(rule -> rule.coverage().isModelled()).map(Rule::id).toList();
    }
}
