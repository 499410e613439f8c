package portico.model.lesson.claim;

import portico.model.analysis.Analysis;

/** There are no more hosts than so many. */
public record HostsAtMost(int count) implements Claim {

    @Override
    public boolean holds(Analysis analysis) {
        return analysis.topology().instances().size() <= count;
    }

    @Override
    public String words() {
        return "no more than " + count + (count == 1 ? " host" : " hosts");
    }
}
