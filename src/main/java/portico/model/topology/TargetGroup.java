package portico.model.topology;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.TargetGroupId;
import portico.model.id.VpcId;

/**
 * A target group. Targets of ECS services are not listed: they follow from the running tasks (R125).
 *
 * @param port the default that ECS overrides with each task's port (R125)
 * @param otherTargets registered by somebody else than ECS
 */
public record TargetGroup(TargetGroupId id, String name, VpcId vpc, TargetType targetType, String protocol, int port,
        List<OtherTarget> otherTargets) implements Resource {

    /** What a target is named by: awsvpc tasks need {@code IP}, bridge and host tasks {@code INSTANCE} (R124). */
    public enum TargetType {
        INSTANCE, IP, LAMBDA, ALB;

        /** As the API spells it. */
        public String apiName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A target by instance id or address, and port. */
    public record OtherTarget(String target, int port) {}

    public TargetGroup {
        otherTargets = List.copyOf(otherTargets);
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.of(vpc);
    }
}
