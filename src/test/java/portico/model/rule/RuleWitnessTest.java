package portico.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of modes, ports, placement, interfaces, addresses, life cycle and Fargate that is modelled has tests named after it. */
class RuleWitnessTest {

    private static final int LAST = 103;
    /** The rule's own example, and one just beyond it. */
    private static final int LEAST_CASES = 2;
    private static final List<Witness> WITNESSES = Witness.in("src/test/java");

    static Stream<RuleId> modelled() {
        return RuleBook.STANDARD.rules()
                .stream()
                .filter(rule -> rule.coverage().isModelled())
                .map(Rule::id)
                .filter(id -> id.number() <= LAST);
    }

    @ParameterizedTest
    @MethodSource("modelled")
    void aModelledRuleHasItsExampleAndACaseBeyondIt(RuleId rule) {
        List<Witness> witnesses = WITNESSES.stream().filter(witness -> witness.rules().contains(rule)).toList();
        assertThat(witnesses).as("tests named after %s", rule).isNotEmpty();
        assertThat(witnesses.stream().mapToLong(Witness::cases).sum()).as("cases of %s in %s", rule, witnesses)
                .isGreaterThanOrEqualTo(LEAST_CASES);
    }

    @Test
    void noneIsLeftOut() {
        assertThat(RuleBook.STANDARD.rules()).filteredOn(rule -> rule.id().number() <= LAST)
                .filteredOn(rule -> !rule.coverage().isModelled())
                .isEmpty();
    }

    @Test
    void testsAreNamedAfterRulesThatExist() {
        assertThat(WITNESSES).flatExtracting(Witness::rules).allMatch(id -> RuleBook.STANDARD.find(id).isPresent());
    }
}
