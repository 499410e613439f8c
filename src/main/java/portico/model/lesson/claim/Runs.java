package portico.model.lesson.claim;

import portico.model.analysis.Analysis;

/** Just so many tasks of a service have a place. */
public record Runs(String service, int tasks) implements Claim {

    @Override
    public boolean holds(Analysis analysis) {
        return new Members(analysis.topology(), service).placed().size() == tasks;
    }

    @Override
    public String words() {
        return tasks == 1 ? service + " runs 1 task" : service + " runs " + tasks + " tasks";
    }
}
