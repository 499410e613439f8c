package portico.model.lesson.claim;

import portico.model.analysis.Analysis;
import portico.model.rule.RuleId;

/** Portico finds something by this rule, or nothing. */
public record Finds(RuleId rule, boolean something) implements Claim {

    @Override
    public boolean holds(Analysis analysis) {
        return analysis.findings().stream().anyMatch(finding -> finding.rule().equals(rule)) == something;
    }

    @Override
    public String words() {
        return something ? "a finding cites " + rule : "no finding cites " + rule;
    }
}
