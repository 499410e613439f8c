package portico.model.check;

import java.util.stream.Stream;
import portico.model.rule.RuleId;
import portico.model.topology.NetworkMode;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.TargetType;
import portico.model.topology.Topology;

/** awsvpc tasks register by address, bridge and host tasks by instance; the target group must be of that type (R124). */
record TargetTypeMismatch() implements SettledCheck {

    private static final RuleId TARGET_TYPE = new RuleId(124);

    @Override
    public Stream<Finding> findings(Topology topology) {
        return topology.services().stream().flatMap(service -> {
            NetworkMode mode = topology.taskDefinition(service.taskDefinition()).networkMode();
            return service.loadBalancers()
                    .stream()
                    .map(balancing -> topology.targetGroup(balancing.targetGroup()))
                    .distinct()
                    .filter(group -> !topology.isUnresolved(group.id()) && !fits(mode, group.targetType()))
                    .map(group -> finding(service, group, mode));
        });
    }

    private static boolean fits(NetworkMode mode, TargetType type) {
        return type == (mode == NetworkMode.AWSVPC ? TargetType.IP : TargetType.INSTANCE);
    }

    private static Finding finding(Service service, TargetGroup group, NetworkMode mode) {
        return new Finding(TARGET_TYPE, Severity.ERROR, service.id(),
                "The provided target group " + group.id() + " has target type " + group.targetType().apiName()
                        + ", which is incompatible with the " + mode.apiName()
                        + " network mode specified in the task definition.");
    }
}
