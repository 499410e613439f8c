package portico.model.replacement;

import java.util.List;
import java.util.stream.Stream;
import portico.model.discovery.Said;
import portico.model.topology.ServiceConnect.Alias;

/** Clients whose proxy knows the endpoints; no DNS answer is kept anywhere (R145, R148). */
record ConnectWay(Replacement replacement, Clock clock) {

    Stream<Way> of() {
        return replacement.service()
                .stream()
                .flatMap(service -> service.discovery().connect().stream())
                .flatMap(connect -> connect.endpoints().stream())
                .flatMap(endpoint -> endpoint.aliases().stream())
                .map(this::way);
    }

    private Way way(Alias alias) {
        return new Way(Way.Kind.SERVICE_CONNECT, alias.dnsName() + ":" + alias.port(),
                replacement.others() > 0 ? carriedOn() : alone());
    }

    private List<Moment> carriedOn() {
        return List.of(
                Moment.since(0, Moment.Outcome.WORKS,
                        Said.assumed(148, "the proxies learn that the task goes, at a time that AWS does not publish")),
                Moment.between(clock.stop(), clock.gone(), Moment.Outcome.WORKS,
                        Said.of(148, "a call that fails on the old task is tried on another, twice at most")),
                Moment.since(clock.gone(), Moment.Outcome.WORKS,
                        Said.of(148, "after five failures within 30 s the old task is left out for 30 to 300 s")));
    }

    private List<Moment> alone() {
        return List.of(
                Moment.between(0, clock.gone(), Moment.Outcome.AT_RISK,
                        Said.of(148, "the old task is the only one: there is no other to try")),
                Moment.since(clock.gone(), Moment.Outcome.FAILS,
                        Said.assumed(148, "calls fail until the new task runs; AWS gives no number")));
    }
}
