package portico.model.topology;

import java.util.List;
import java.util.Optional;

/**
 * Which resolvers an awsvpc task was told of: those of the DHCP option set that its VPC had when the task started. A set that the VPC took later
 * reaches only tasks that start afterwards (R20).
 *
 * @param own what the task was told
 * @param newest what a task that starts now is told
 */
public record Resolvers(DhcpOptions own, DhcpOptions newest) {

    /** Empty for a task without an interface of its own, and where nobody told of option sets. */
    public static Optional<Resolvers> of(Topology topology, Task task) {
        Optional<Vpc> vpc = task.networkInterface().map(eni -> topology.vpc(topology.subnet(eni.subnet()).vpc()));
        return vpc.map(Vpc::dhcpOptions).filter(sets -> !sets.isEmpty()).map(sets -> of(sets, task));
    }

    /** A task whose start nobody told counts as one that started just now. */
    private static Resolvers of(List<DhcpOptions> sets, Task task) {
        DhcpOptions newest = sets.getLast();
        DhcpOptions own = task.placement()
                .flatMap(Task.Placement::startedAt)
                .flatMap(start -> sets.stream().filter(set -> set.isInForce(start)).reduce((_, later) -> later))
                .orElse(newest);
        return new Resolvers(own, newest);
    }

    /** Whether a replacement of the task would ask others. */
    public boolean areOutdated() {
        return !own.domainNameServers().equals(newest.domainNameServers());
    }
}
