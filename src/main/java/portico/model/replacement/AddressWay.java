package portico.model.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import portico.model.discovery.Said;
import portico.model.net.SocketAddress;
import portico.model.topology.Task;

/** Clients that keep the address of the task itself (R91). */
record AddressWay(Replacement replacement, Clock clock) {

    Optional<Way> of() {
        return replacement.address(replacement.old())
                .map(address -> new Way(Way.Kind.ADDRESS, address.toString(), moments(address)));
    }

    private List<Moment> moments(SocketAddress address) {
        List<Moment> moments = new ArrayList<>();
        if (clock.stop() > 0) {
            moments.add(Moment.between(0, clock.stop(), Moment.Outcome.WORKS,
                    Said.assumed(135, "the task runs on while its targets drain, so long if requests are under way")));
        }
        moments.add(Moment.between(clock.stop(), clock.gone(), Moment.Outcome.AT_RISK,
                Said.of(98, "its containers have their stop signal, and answer until they end or are killed")));
        moments.add(after(address));
        return moments;
    }

    private Moment after(SocketAddress address) {
        Optional<Task> heir = heir(address);
        if (heir.isPresent()) {
            return Moment.since(clock.gone(), Moment.Outcome.AT_RISK,
                    Said.of(91, heir.get().id() + " holds the address now, and it is the one who answers"));
        }
        return replacement.old().networkInterface().isPresent()
                ? Moment.since(clock.gone(), Moment.Outcome.FAILS,
                        Said.of(91, "nobody holds " + address.address() + ": clients hear nothing until they give up"))
                : Moment.since(clock.gone(), Moment.Outcome.FAILS, Said.of(110,
                        "nothing listens on port " + address.port() + " of the host: clients are refused at once"));
    }

    private Optional<Task> heir(SocketAddress address) {
        return replacement.after()
                .tasks()
                .stream()
                .filter(task -> task.isPlaced() && replacement.address(task).equals(Optional.of(address)))
                .findFirst();
    }
}
