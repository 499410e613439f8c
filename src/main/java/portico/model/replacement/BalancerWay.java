package portico.model.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import portico.model.discovery.Said;
import portico.model.topology.LoadBalancer;
import portico.model.topology.TargetGroup;

/** Clients that call a load balancer, which keeps track for them (R134 to R136). */
record BalancerWay(Replacement replacement, Clock clock) {

    /** Default of a health check (R134). */
    private static final int INTERVAL = 30;

    Stream<Way> of() {
        return replacement.service()
                .stream()
                .flatMap(service -> service.loadBalancers().stream())
                .map(entry -> replacement.before().targetGroup(entry.targetGroup()))
                .map(group -> new Way(Way.Kind.LOAD_BALANCER, name(group), moments(group)));
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
        List<Moment> moments = new ArrayList<>();
        moments.add(Moment.between(0, clock.stop(), Moment.Outcome.WORKS,
                Said.of(135,
                        "the old target of " + group.name()
                                + " drains: it gets no new requests, and finishes those under way; "
                                + Clock.DEREGISTRATION_DELAY + " s unless the group says otherwise")));
        moments.add(meanwhile());
        moments.add(Moment.since(0, Moment.Outcome.WORKS, Said.of(134,
                "the new target is registered while its task activates, and gets requests after its first good check, one every "
                        + INTERVAL + " s")));
        moments.add(Moment.since(0, Moment.Outcome.AT_RISK, Said.of(136,
                "two bad checks after the grace period, 0 s unless the service says otherwise, and ECS replaces the new task too")));
        return moments;
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
