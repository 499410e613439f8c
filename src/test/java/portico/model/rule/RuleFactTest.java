package portico.model.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import portico.model.rule.Rule.Confidence;

class RuleFactTest {

    private static final RuleBook EMPTY = new RuleBook("2026-11-22", List.of(), List.of(), List.of());

    private static Rule rule(Confidence confidence, Coverage coverage) {
        return new Rule(21, "Title", "Statement.", new Example("given", "outcome"), "https://aws", confidence,
                coverage);
    }

    private static List<RuleFact> facts(Confidence confidence, Coverage coverage) {
        return RuleFact.of(EMPTY, rule(confidence, coverage));
    }

    @Test
    void saysWhereARuleShows() {
        assertThat(facts(Confidence.DOCUMENTED, Coverage.shown("trace"))).containsExactly(
                new RuleFact("Example", "given → outcome"), new RuleFact("Known", "documented, as of 2026-11-22"),
                new RuleFact("Shown in", "trace"));
    }

    @Test
    void saysWhatIsLeftOut() {
        assertThat(facts(Confidence.INFERRED, Coverage.partly("trace", "the rest"))).extracting(RuleFact::label)
                .containsExactly("Example", "Known", "Shown in", "Not modelled");
        assertThat(facts(Confidence.OBSERVED, Coverage.none("no clock")))
                .contains(new RuleFact("Not modelled", "no clock"))
                .noneMatch(fact -> fact.label().equals("Shown in"));
    }

    @Test
    void saysThatPorticoChose() {
        assertThat(facts(Confidence.MODELLING, Coverage.shown("gauges")).get(1).text())
                .contains("AWS does not say, and Portico chose");
    }

    @Test
    void namesWhoSaysOtherwise() {
        RuleBook book = new RuleBook("2026-11-22", List.of(),
                List.of(new Disagreement(10, "Topic", "a", "b", "a", RuleId.list(21))),
                List.of(new Myth(11, "Belief", "Truth", RuleId.list(21), "sample")));
        assertThat(RuleFact.of(book, rule(Confidence.DOCUMENTED, Coverage.shown("trace"))))
                .contains(new RuleFact("Sources", "D10, Topic: a"), new RuleFact("Belief", "S11, Belief"));
    }
}
