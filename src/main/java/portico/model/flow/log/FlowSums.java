package portico.model.flow.log;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.topology.Topology;

/** Adds up lines by who talked to whom, on which port, and with what success; the most bytes first. */
public final class FlowSums {

    private static final Comparator<FlowSum> ORDER = Comparator.comparingLong(FlowSum::bytes)
            .reversed()
            .thenComparing(sum -> sum.key().toString());

    private final Attributor attributor;
    private final Listeners listeners;

    public FlowSums(Topology topology, String teamTag) {
        attributor = new Attributor(topology, teamTag);
        listeners = new Listeners(topology);
    }

    /** Lines without traffic are left out. */
    public List<FlowSum> of(FlowLog log) {
        Map<FlowSum.Key, FlowSum> sums = new LinkedHashMap<>();
        for (LogRecord line : log.records()) {
            if (line.hasTraffic()) {
                Attributed one = attributor.of(line);
                FlowSum.Key key = key(one);
                sums.merge(key, FlowSum.of(key, one), FlowSum::and);
            }
        }
        return sums.values().stream().sorted(ORDER).toList();
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
        return new FlowSum.Key(one.own(), way.orElse(Way.WITH), peer, server ? own : other, protocol, line.action());
    }
}
