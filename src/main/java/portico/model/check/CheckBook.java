package portico.model.check;

import java.util.List;
import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.topology.Topology;

/** Every check, in the order in which findings of one severity are listed. */
public record CheckBook(List<Check> checks) {

    /** The checks that Portico ships. */
    public static final CheckBook STANDARD = new CheckBook(List.of(new RefusedDefinition(), new RefusedLaunch(),
            new DeploymentBlocked(), new HostPortTaken(), new OverReserved(), new SubnetBlock(), new AddressFault(),
            new TargetTypeMismatch(), new ContainerPortUnknown(), new PortNameUnknown(), new TooManyTargetGroups(),
            new TargetGroupElsewhere(), new PublicSubnetDeadEnd(), new FargateWithoutWayOut(),
            new HostsWithoutWayToEcs(), new FargateStartBlocked(), new HealthCheckClosed(), new DynamicRangeClosed(),
            new BalancerZoneMissing(), new ZoneWithoutTarget(), new BalancerOffTheInternet(),
            new ClusterSettingUnknown(), new TrunkImpossible(), new TrunkMissing(), new TrunkInPublicSubnet(),
            new ForeignInterfaces(), new MultiCardType(), new InstanceTypeUnknown(), new AgentDisconnected(),
            new DiscoveryWithoutDns(), new DockerNetworkOverlap(), new SubnetExhausted(), new EniLimitReached(),
            new StaticPortInDynamicRange(), new UndeclaredListeners(), new DefaultGroup(), new OpenEgress(),
            new OutdatedResolver(), new ZonesUneven()));

    public CheckBook {
        checks = List.copyOf(checks);
    }

    /** What the checks find. Nothing is found of what was only mentioned: nobody described it, so nothing can be wrong with it. */
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        return checks.stream()
                .flatMap(check -> check.findings(topology, capacity))
                .filter(finding -> !topology.isUnresolved(finding.subject()));
    }

    /** The same, kept for the version after. */
    public Inspection inspect(Topology topology, Capacity capacity) {
        return new Inspection(checks.stream().map(check -> check.search(topology, capacity)).toList());
    }
}
