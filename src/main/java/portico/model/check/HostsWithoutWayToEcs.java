package portico.model.check;

import java.util.List;
import java.util.stream.Stream;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/** The agent of a host needs a way to ECS: out of the VPC, or three endpoints (R121). */
record HostsWithoutWayToEcs() implements InstanceCheck {

    private static final RuleId BY_NEED = new RuleId(121);
    /** In the order in which AWS wants them made. */
    private static final List<String> ENDPOINTS = List.of("ecs-agent", "ecs-telemetry", "ecs");

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance host, InstanceUse use) {
        return hasAgentInside(topology, host) ? missing(topology, host, topology.subnet(host.subnet()))
                : Stream.empty();
    }

    /** An instance that no cluster registered has no agent to tell of, and a machine outside of AWS stands in no subnet (R191). */
    private static boolean hasAgentInside(Topology topology, ContainerInstance host) {
        return host.status() != InstanceStatus.NOT_REGISTERED && !host.isExternal()
                && !topology.isUnresolved(host.id());
    }

    private static Stream<Finding> missing(Topology topology, ContainerInstance host, Subnet subnet) {
        List<String> missing = new EndpointsPresent(topology).missing(subnet.vpc(), ENDPOINTS);
        return missing.isEmpty() ? Stream.empty()
                : new CutOff(topology).why(subnet, host.publicIp().isPresent())
                        .stream()
                        .map(why -> new Finding(BY_NEED, Severity.WARNING, host.id(),
                                host.name() + " in " + subnet.name() + why + "no endpoint for "
                                        + String.join(", ", missing) + ": the agent does not reach ECS"));
    }
}
