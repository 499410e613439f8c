package portico.model.replacement;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.model.discovery.Said;
import portico.model.topology.HealthCheck;
import portico.model.topology.LoadBalancer;
import portico.model.topology.TargetGroup;

/** Clients that call a load balancer, which keeps track for them (R134 to R136). */
record BalancerWay(Replacement replacement) {

    Stream<Way> of() {
        return replacement.targetGroups().map(group -> new Way(Way.Kind.LOAD_BALANCER, name(group), moments(group)));
    }

    private String name(TargetGroup group) {
        return replacement.before()
                .all(LoadBalancer.class)
                .stream()
                .filter(balancer -> balancer.references().anyMatch(group.id()::equals))
                .map(balancer -> balancer.name() + ", " + group.name())
                .findFirst()
                .orElse(group.name());
    }

    private List<Moment> moments(TargetGroup group) {
        return List.of(drains(group), meanwhile(), checked(group), replacedToo(group));
    }

    private static Moment drains(TargetGroup group) {
        int delay = group.attributes().deregistrationDelay();
        return Moment.between(0, delay, Moment.Outcome.WORKS,
                Said.of(135,
                        "the old target of " + group.name()
                                + " drains: it gets no new requests, and finishes those under way; " + delay + " s, "
                                + source(group.attributes().deregistrationDelaySeconds())));
    }

    private static Moment checked(TargetGroup group) {
        HealthCheck check = group.attributes().healthCheck();
        return Moment.since(0, Moment.Outcome.WORKS, Said.of(134,
                "the new target is registered while its task activates, and gets requests after its first good check, one every "
                        + figure(group, check.intervalSeconds(), check.interval() + " s")));
    }

    private Moment replacedToo(TargetGroup group) {
        HealthCheck check = group.attributes().healthCheck();
        return Moment.since(0, Moment.Outcome.AT_RISK,
                Said.assumed(136,
                        figure(group, check.unhealthyThreshold(), check.badChecks() + " bad checks")
                                + ", after the grace period of " + grace()
                                + " s, and ECS replaces the new task too: one that takes longer than "
                                + check.secondsToStart(grace()) + " s to start never gets ready"
                                + (group.tellsTimeToStart() ? "" : ", if it is checked like that")));
    }

    private int grace() {
        return replacement.service().map(service -> service.scheduling().healthCheckGraceSeconds()).orElse(0);
    }

    /** What nobody set is known of an Application Load Balancer only (R134). */
    private static String figure(TargetGroup group, OptionalInt set, String value) {
        return value + ", " + (set.isPresent() || group.isOfApplication() ? source(set) : HealthCheck.DOUBT);
    }

    private static String source(OptionalInt set) {
        return set.isPresent() ? "as the group says" : "AWS's default";
    }

    private Moment meanwhile() {
        return replacement.others() > 0
                ? Moment.since(0, Moment.Outcome.WORKS,
                        Said.of(135,
                                "new requests go to " + replacement.others() + " other healthy target"
                                        + (replacement.others() == 1 ? "" : "s")))
                : Moment.since(0, Moment.Outcome.FAILS, Said.assumed(134,
                        "no target is left: new requests fail at once until the new one is healthy; AWS gives no number"));
    }
}
