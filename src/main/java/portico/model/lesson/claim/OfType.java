package portico.model.lesson.claim;

import portico.model.analysis.Analysis;

/** A host, by id or name, is of this instance type. */
public record OfType(String host, String instanceType) implements Claim {

    @Override
    public boolean holds(Analysis analysis) {
        return analysis.topology()
                .instances()
                .stream()
                .filter(instance -> instance.goesBy(host))
                .anyMatch(instance -> instance.instanceType().equals(instanceType));
    }

    @Override
    public String words() {
        return host + " stays a " + instanceType;
    }
}
