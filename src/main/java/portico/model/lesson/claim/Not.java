package portico.model.lesson.claim;

import portico.model.analysis.Analysis;

/** The opposite of another claim. */
public record Not(Claim claim) implements Claim {

    @Override
    public boolean holds(Analysis analysis) {
        return !claim.holds(analysis);
    }

    @Override
    public String words() {
        return "not so: " + claim.words();
    }
}
