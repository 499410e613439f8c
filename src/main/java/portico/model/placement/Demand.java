package portico.model.placement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.id.SecurityGroupId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.Membership;
import portico.model.topology.NetworkMode;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/**
 * What one task asks of an instance: worked out once, held against many.
 *
 * @param subnets those its interface may be made in; empty unless awsvpc
 * @param groups those its interface will carry: the VPC's default group where none is named (R6)
 * @param faults what stands against it wherever the task would run
 * @param group the tasks that it is spread against and kept apart from (R51, R56)
 * @param daemon whether it runs once on each instance (R59)
 * @param connects whether a proxy of Service Connect runs beside it (R145)
 * @param givenUp addresses that a replacement must not get again (R91)
 */
record Demand(Task task, Membership membership, TaskDefinition definition, List<PortRequest> ports,
        List<Subnet> subnets, List<SecurityGroupId> groups, boolean assignPublicIp, List<Shortage> faults,
        TaskGroup group, boolean daemon, boolean connects, Constraints constraints, Set<Ipv4Address> givenUp) {

    /** A task of a service that shares its tasks out among capacity providers gets its own here (R62). */
    static Demand of(Topology topology, Task wanted) {
        Task task = new ProviderShares(topology).assign(wanted);
        TaskDefinition definition = topology.definitionOf(task);
        Optional<AwsvpcConfiguration> network = topology.networkConfigurationOf(task);
        boolean awsvpc = definition.networkMode() == NetworkMode.AWSVPC;
        List<Subnet> subnets = awsvpc
                ? network.stream().flatMap(n -> n.subnets().stream()).map(topology::subnet).toList()
                : List.of();
        return new Demand(task, Membership.of(topology, task), definition, PortRequest.of(definition), subnets,
                groups(topology, network, subnets), network.map(AwsvpcConfiguration::assignPublicIp).orElse(false),
                LaunchRefusals.of(topology, task).stream().map(Fault::asShortage).toList(),
                TaskGroup.of(topology, task), isDaemon(topology, task), connects(topology, task),
                Constraints.of(topology, task, definition), Set.of());
    }

    private static List<SecurityGroupId> groups(Topology topology, Optional<AwsvpcConfiguration> network,
            List<Subnet> subnets) {
        List<SecurityGroupId> named = network.map(AwsvpcConfiguration::securityGroups).orElse(List.of());
        return !named.isEmpty() || subnets.isEmpty() ? named
                : topology.all(SecurityGroup.class)
                        .stream()
                        .filter(group -> group.name().equals("default") && group.vpc().equals(subnets.getFirst().vpc()))
                        .map(SecurityGroup::id)
                        .limit(1)
                        .toList();
    }

    private static boolean isDaemon(Topology topology, Task task) {
        return task.service().filter(id -> topology.service(id).daemon()).isPresent();
    }

    private static boolean connects(Topology topology, Task task) {
        return task.service().filter(id -> topology.service(id).discovery().connect().isPresent()).isPresent();
    }

    /** The same, for a task that follows another and must not get its address again (R91). */
    Demand avoiding(Set<Ipv4Address> addresses) {
        return new Demand(task, membership, definition, ports, subnets, groups, assignPublicIp, faults, group, daemon,
                connects, constraints, addresses);
    }

    /** The same with no interface in this zone, which has failed; who could have one nowhere else runs nowhere (R85). */
    Demand outside(ZoneId zone) {
        List<Subnet> others = subnets.stream().filter(subnet -> !subnet.zone().equals(zone)).toList();
        List<Shortage> more = subnets.isEmpty() || !others.isEmpty() ? faults
                : Stream.concat(faults.stream(), Stream.of(LocationRequirement.lost(zone))).toList();
        return new Demand(task, membership, definition, ports, others, groups, assignPublicIp, more, group, daemon,
                connects, constraints, givenUp);
    }

    /** The same demand of another task like this one. */
    Demand ofTask(Task other) {
        return new Demand(other, membership, definition, ports, subnets, groups, assignPublicIp, faults, group, daemon,
                connects, constraints, givenUp);
    }

    boolean isAwsvpc() {
        return definition.networkMode() == NetworkMode.AWSVPC;
    }
}
