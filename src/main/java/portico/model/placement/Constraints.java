package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portico.model.placement.query.Query;
import portico.model.topology.PlacementConstraint;
import portico.model.topology.PlacementConstraint.DistinctInstance;
import portico.model.topology.PlacementConstraint.MemberOf;
import portico.model.topology.PlacementRules;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/**
 * What an instance must be to take a task, with its queries read once (R56, R57).
 *
 * @param distinct at most one task of the group on each instance
 */
record Constraints(boolean distinct, List<Member> members) {

    /** A query with its text; one that cannot be read is refused before any instance is asked. */
    record Member(String expression, Query query) {

        private Member(String expression) {
            this(expression, Query.parse(expression));
        }
    }

    static Constraints of(Topology topology, Task task, TaskDefinition definition) {
        return of(
                Stream.concat(definition.placementConstraints().stream(), rules(topology, task).constraints().stream())
                        .toList());
    }

    /** What every task of a service asks. */
    static Constraints of(Topology topology, Service service) {
        return of(Stream.concat(topology.taskDefinition(service.taskDefinition()).placementConstraints().stream(),
                service.scheduling().placement().constraints().stream()).toList());
    }

    private static Constraints of(List<PlacementConstraint> constraints) {
        boolean distinct = false;
        List<Member> members = new ArrayList<>();
        for (PlacementConstraint constraint : constraints) {
            switch (constraint) {
                case DistinctInstance _ -> distinct = true;
                case MemberOf(String expression) -> members.add(new Member(expression));
            }
        }
        return new Constraints(distinct, List.copyOf(members));
    }

    /** What its service was told, else what run-task was told. */
    static PlacementRules rules(Topology topology, Task task) {
        return task.service().map(id -> topology.service(id).scheduling().placement()).orElseGet(task::placementRules);
    }

    /** Whether what runs on an instance decides whether its members exclude it. */
    boolean looksAtTasks() {
        return members.stream().anyMatch(member -> member.query().asksForTasks());
    }

    /** The members that exclude the instance. */
    Stream<Member> excluding(Host host) {
        return members.stream().filter(member -> member.query() instanceof Query.Valid && !member.query().holds(host));
    }
}
