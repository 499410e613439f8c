package portico.model.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.discovery.Said;
import portico.model.topology.ServiceRegistry;

/** Clients that ask for a name and keep the answer (R141, R142). */
record CloudMapWay(Replacement replacement, Clock clock) {

    Optional<Way> of() {
        return replacement.service()
                .flatMap(service -> service.registry())
                .map(registry -> new Way(Way.Kind.CLOUD_MAP, registry.dnsName(), moments(registry)));
    }

    private List<Moment> moments(ServiceRegistry registry) {
        int ttl = registry.ttlSeconds();
        List<Moment> moments = new ArrayList<>();
        moments.add(fresh());
        if (clock.stop() > 0) {
            moments.add(Moment.between(0, Math.min(ttl, clock.stop()), Moment.Outcome.WORKS,
                    Said.assumed(135, "kept answers still lead to the task, which runs on while its targets drain")));
        }
        if (ttl > clock.stop()) {
            int killed = Math.min(ttl, clock.gone());
            moments.add(Moment.between(clock.stop(), killed, Moment.Outcome.AT_RISK,
                    Said.of(98, "kept answers lead to a task that has its stop signal")));
        }
        if (ttl > clock.gone()) {
            moments.add(Moment.between(clock.gone(), ttl, Moment.Outcome.FAILS,
                    Said.of(142, "kept answers lead to a dead address until they are " + ttl + " s old")));
        }
        moments.add(Moment.since(ttl, Moment.Outcome.WORKS,
                Said.assumed(142, "every client has asked again, if it heeds the time to live")));
        return moments;
    }

    /** Who asks anew from now on. */
    private Moment fresh() {
        return replacement.others() > 0
                ? Moment.since(0, Moment.Outcome.WORKS,
                        Said.of(93,
                                "new answers leave the task out, and hold " + replacement.others() + " other"
                                        + (replacement.others() == 1 ? "" : "s")))
                : Moment.since(0, Moment.Outcome.FAILS,
                        Said.assumed(93, "new answers hold nobody until the new task runs; AWS gives no number"));
    }
}
