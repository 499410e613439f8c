package portico.model.lesson.claim;

import portico.model.analysis.Analysis;

/** A task of a service is published on this port of its host (R21 to R36). */
public record HoldsHostPort(String service, int port) implements Claim {

    @Override
    public boolean holds(Analysis analysis) {
        return new Members(analysis.topology(), service).placed()
                .stream()
                .flatMap(task -> task.placement().stream())
                .flatMap(place -> place.bindings().stream())
                .anyMatch(binding -> binding.hostPorts().contains(port));
    }

    @Override
    public String words() {
        return "a task of " + service + " holds host port " + port;
    }
}
