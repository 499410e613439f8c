package portico.model.flow;

import java.util.List;
import java.util.Optional;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.ZoneId;

/**
 * One place a packet passes.
 *
 * @param subject the resource that stands there; empty for the internet
 * @param zone where it stands; empty outside the zones
 * @param instance the host it happens on; empty outside hosts and on Fargate
 * @param in the packet as it arrives
 * @param out the packet as it leaves, or as it was when it was stopped
 */
public record Hop(Place place, Optional<ResourceId> subject, Optional<ZoneId> zone, Optional<InstanceId> instance,
        Packet in, Packet out, List<Step> steps) {

    /** Where in the network a hop is. */
    public enum Place {
        CLIENT,
        OUTSIDE_ENDPOINT,
        INTERNET_GATEWAY,
        NAT_GATEWAY,
        LOAD_BALANCER,
        TASK,
        TASK_INTERFACE,
        DOCKER_BRIDGE,
        HOST_NAT,
        HOST_INTERFACE,
        HOST_NAMESPACE,
        VPC_ROUTER,
        VPC_ENDPOINT,
        DATABASE
    }

    public Hop {
        steps = List.copyOf(steps);
    }

    /** Whether what leaves a hop was made at all: a balancer's own connection may be stopped after it was opened. */
    static boolean isSent(List<Step> steps) {
        for (Step step : steps) {
            if (step.outcome() == Step.Outcome.DENIED || step.outcome() == Step.Outcome.REWRITTEN) {
                return step.outcome() == Step.Outcome.REWRITTEN;
            }
        }
        return true;
    }

    /** Whether it happens on a machine outside of AWS, which stands in no zone (R1). */
    public boolean isOutside() {
        return instance.isPresent() && zone.isEmpty();
    }

    public boolean isRewritten() {
        return !in.equals(out);
    }

    public boolean isDenied() {
        return steps.stream().anyMatch(step -> step.outcome() == Step.Outcome.DENIED);
    }
}
