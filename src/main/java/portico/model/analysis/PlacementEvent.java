package portico.model.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.rule.RuleId;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** How the placement of a service went, held against what ECS would say of the network in the files (R46). */
record PlacementEvent(Analysis analysis) {

    private static final RuleId EVENT = new RuleId(46);
    private static final String NO_CAPACITY = "Capacity is unavailable";

    Comparison compare(Statement.NewestEvent stated) {
        Service service = topology().service(stated.subject());
        Optional<Unplaced> waiting = analysis.unplaced()
                .stream()
                .filter(group -> group.service().filter(service.id()::equals).isPresent())
                .findFirst();
        String usual = waiting.map(Unplaced::event)
                .orElse("(service " + service.name() + ") has reached a steady state.");
        String predicted = waiting.stream()
                .flatMap(this::wordings)
                .filter(stated.message()::equals)
                .findFirst()
                .orElse(usual);
        return new Comparison(service.id(), "newest event", predicted, stated.message(), EVENT,
                predicted.equals(stated.message()) ? "" : why(service, stated.message()));
    }

    private Topology topology() {
        return analysis.topology();
    }

    /** One with each host as the closest match: AWS does not publish how ECS chooses it (R47). */
    private Stream<String> wordings(Unplaced waiting) {
        List<Task> tasks = waiting.tasks().stream().map(topology()::task).toList();
        return waiting.refusals()
                .stream()
                .map(refused -> new EventText(topology(), analysis.capacity(), tasks, List.of(refused), false).text());
    }

    private String why(Service service, String stated) {
        if (stated.contains(NO_CAPACITY)) {
            return "AWS had no capacity of its own then; no file tells when it has";
        }
        long placed = topology().tasks()
                .stream()
                .filter(task -> task.service().filter(service.id()::equals).isPresent())
                .filter(Task::isPlaced)
                .count();
        return placed + " of " + service.desiredCount()
                + " tasks run by the files; the event is of another moment, or the instances are in none of the files";
    }
}
