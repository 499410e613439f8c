package portico.model.topology;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.TargetGroupId;
import portico.model.id.VpcId;
import portico.model.net.Protocol;

/**
 * A target group. Targets of ECS services are not listed: they follow from the running tasks (R125).
 *
 * @param port the default that ECS overrides with each task's port (R125)
 * @param otherTargets registered by somebody else than ECS
 * @param health what was last heard of targets, those of services among them; of the others nothing is known
 */
public record TargetGroup(TargetGroupId id, String name, VpcId vpc, TargetType targetType, String protocol, int port,
        List<OtherTarget> otherTargets, TargetAttributes attributes, Map<OtherTarget, TargetState> health)
        implements Resource, InVpc {

    /** What a target is named by: awsvpc tasks need {@code IP}, bridge and host tasks {@code INSTANCE} (R124). */
    public enum TargetType {
        INSTANCE, IP, LAMBDA, ALB;

        /** As the API spells it. */
        public String apiName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether an Application Load Balancer sends here, for which alone the defaults of health checks are known (R134). */
    public boolean isOfApplication() {
        return protocol.equals("HTTP") || protocol.equals("HTTPS");
    }

    /** Whether how long a new target may take to start follows from what is set, or from defaults that a rule tells. */
    public boolean tellsTimeToStart() {
        HealthCheck check = attributes.healthCheck();
        return isOfApplication() || check.intervalSeconds().isPresent() && check.unhealthyThreshold().isPresent();
    }

    /** Whether it takes packets of a transport protocol: one of UDP takes no TCP, and one of TCP_UDP takes both. */
    public boolean takes(Protocol transport) {
        return switch (transport) {
            case TCP -> !protocol.equals("UDP");
            case UDP -> protocol.contains("UDP");
        };
    }

    /** Whether the client's address cannot be hidden from its targets: over UDP (R131). */
    public boolean keepsClientAlways() {
        return protocol.contains("UDP");
    }

    /** A target by instance id or address, and port. */
    public record OtherTarget(String target, int port) {}

    public TargetGroup {
        otherTargets = List.copyOf(otherTargets);
        health = Map.copyOf(health);
    }

    /** With every attribute as AWS makes it, and nothing known of any target's health. */
    public TargetGroup(TargetGroupId id, String name, VpcId vpc, TargetType targetType, String protocol, int port,
            List<OtherTarget> otherTargets) {
        this(id, name, vpc, targetType, protocol, port, otherTargets, TargetAttributes.DEFAULT, Map.of());
    }

    /** The same, whose targets see the balancer and not the client (R131). */
    public TargetGroup withoutClients() {
        return new TargetGroup(id, name, vpc, targetType, protocol, port, otherTargets, attributes.withoutClients(),
                health);
    }

    /** The same with targets of another type. */
    public TargetGroup withType(TargetType type) {
        return new TargetGroup(id, name, vpc, type, protocol, port, otherTargets, attributes, health);
    }

    /** Whether nodes send to other zones than their own: an ALB's do unless told otherwise, an NLB's do not (R135). */
    public boolean crossesZones(LoadBalancer balancer) {
        return attributes.crossZone().orElse(balancer.type() == LoadBalancer.Type.APPLICATION);
    }

    /** What was last heard of a task that is registered by this port of a container; empty where nothing was. */
    public Optional<TargetState> stateOf(Task task, int containerPort) {
        return health.isEmpty() ? Optional.empty() : target(task, containerPort).map(health::get);
    }

    /** A task with its own address, or as its host at the host port (R125); empty where it has no place. */
    public static Optional<OtherTarget> target(Task task, int containerPort) {
        return task.networkInterface()
                .map(nic -> new OtherTarget(nic.privateIp().toString(), containerPort))
                .or(() -> task.instance().map(host -> new OtherTarget(host.value(), hostPort(task, containerPort))));
    }

    private static int hostPort(Task task, int containerPort) {
        return task.placement()
                .stream()
                .flatMap(place -> place.bindings().stream())
                .filter(binding -> binding.containerPort() == containerPort)
                .mapToInt(NetworkBinding::hostPort)
                .findFirst()
                .orElse(containerPort);
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.of(vpc);
    }

    @Override
    public TargetGroup in(VpcId other) {
        return new TargetGroup(id, name, other, targetType, protocol, port, otherTargets, attributes, health);
    }
}
