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
        return List.of(drains(group), meanwhile(), checked(group.attributes().healthCheck()),
                replacedToo(group.attributes().healthCheck()));
    }

    private static Moment drains(TargetGroup group) {
        int delay = group.attributes().deregistrationDelay();
        return Moment.between(0, delay, Moment.Outcome.WORKS,
                Said.of(135,
                        "the old target of " + group.name()
                                + " drains: it gets no new requests, and finishes those under way; " + delay + " s, "
                                + source(group.attributes().deregistrationDelaySeconds())));
    }

    private static Moment checked(HealthCheck check) {
        return Moment.since(0, Moment.Outcome.WORKS, Said.of(134,
                "the new target is registered while its task activates, and gets requests after its first good check, one every "
                        + check.interval() + " s, " + source(check.intervalSeconds())));
    }

    private Moment replacedToo(HealthCheck check) {
        return Moment.since(0, Moment.Outcome.AT_RISK,
                Said.of(136, check.badChecks() + " bad checks, " + source(check.unhealthyThreshold())
                        + ", after the grace period of " + grace() + " s, and ECS replaces the new task too"));
    }

    private int grace() {
        return replacement.service().map(service -> service.scheduling().healthCheckGraceSeconds()).orElse(0);
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
