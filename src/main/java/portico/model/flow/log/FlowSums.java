package portico.model.flow.log;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import portico.model.topology.Topology;

/** Adds up lines by who talked to whom, on which port, and with what success; the most bytes first. */
public final class FlowSums {

    private static final Comparator<FlowSum> ORDER = Comparator.comparingLong(FlowSum::bytes)
            .reversed()
            .thenComparing(sum -> sum.key().toString());

    /** So many lines. */
    private static final int BETWEEN_REPORTS = 4096;

    private final Attributor attributor;
    private final Listeners listeners;

    public FlowSums(Topology topology, String teamTag) {
        attributor = new Attributor(topology, teamTag);
        listeners = new Listeners(topology);
    }

    /** Lines without traffic are left out. */
    public List<FlowSum> of(FlowLog log) {
        return of(log, _ -> {});
    }

    /** @param progress told now and then how much is done, from 0 to 1; what it throws ends the work */
    public List<FlowSum> of(FlowLog log, DoubleConsumer progress) {
        Map<FlowSum.Key, FlowSum> sums = new LinkedHashMap<>();
        List<LogRecord> lines = log.records();
        for (int i = 0; i < lines.size(); i++) {
            if (i % BETWEEN_REPORTS == 0) {
                progress.accept((double) i / lines.size());
            }
            if (lines.get(i).hasTraffic()) {
                add(sums, attributor.of(lines.get(i)));
            }
        }
        return sums.values().stream().sorted(ORDER).toList();
    }

    private void add(Map<FlowSum.Key, FlowSum> sums, Attributed one) {
        FlowSum.Key key = key(one);
        sums.merge(key, FlowSum.of(key, one), FlowSum::and);
    }

    private FlowSum.Key key(Attributed one) {
        LogRecord line = one.line();
        Attribution peer = one.peer().orElseThrow();
        int protocol = (int) line.number(LogField.PROTOCOL).orElse(0);
        int src = line.port(LogField.SRCPORT);
        int dst = line.port(LogField.DSTPORT);
        boolean out = one.direction().filter(Direction.EGRESS::equals).isPresent();
        int own = out ? src : dst;
        int other = out ? dst : src;
        boolean server = listeners.isServer(one.own(), own, peer, other);
        Optional<Way> way = one.direction().map(direction -> Way.of(direction, server));
        return new FlowSum.Key(one.own(), one.behind(), way.orElse(Way.WITH), peer, server ? own : other, protocol,
                line.action());
    }
}
