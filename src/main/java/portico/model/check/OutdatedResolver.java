package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.rule.RuleId;
import portico.model.topology.Resolvers;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** A task that started before its VPC took another DHCP option set asks the resolvers of the old one until it is replaced (R20). */
record OutdatedResolver() implements Check {

    private static final RuleId DHCP = new RuleId(20);

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        boolean changed = topology.all(Vpc.class).stream().anyMatch(vpc -> vpc.dhcpOptions().size() > 1);
        return !changed ? Stream.empty()
                : topology.tasks().stream().filter(Task::isPlaced).flatMap(task -> of(topology, task));
    }

    private static Stream<Finding> of(Topology topology, Task task) {
        return Resolvers.of(topology, task)
                .filter(Resolvers::areOutdated)
                .map(resolvers -> new Finding(DHCP, Severity.ADVICE, task.id(),
                        task.id() + " started before its VPC took another DHCP option set: it asks "
                                + resolvers.own().words() + " until it is replaced, and then "
                                + resolvers.newest().words()))
                .stream();
    }
}
