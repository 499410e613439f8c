package portico.format.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portico.model.rule.RuleId;

class RulebookTest {
    @Test
    void everyRuleHasATitleAndAStatement() {
        var rulebook = Rulebook.load();
        assertThat(rulebook.size()).isGreaterThan(180);
        var slots = rulebook.find(new RuleId(63)).orElseThrow();
        assertThat(slots.title()).isEqualTo("Slots without trunking");
        assertThat(slots.statement()).startsWith("ECS offers maxEnis - 1 awsvpc tasks");
        assertThat(slots.page()).startsWith("https://docs.aws.amazon.com/AmazonECS/");
    }

    @Test
    void aRuleWithoutAPageSaysSo() {
        var rulebook = Rulebook.of("rule\ttitle\tstatement\tpage\n7\tnone\tOnly loopback.\t\n");
        assertThat(rulebook.find(new RuleId(7)).orElseThrow().page()).isEmpty();
        assertThat(rulebook.find(new RuleId(8))).isEmpty();
    }
}
