package portico.model.flow.log;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.model.flow.Ending;
import portico.model.flow.Hop;
import portico.model.flow.Trace;
import portico.model.topology.Topology;

/**
 * What the interfaces along a trace write into a flow log: one line for each interface and direction (R173), REJECT where a security group or a
 * network ACL refuses (R175), nothing for what never leaves a host (R167) or is never logged (R153).
 */
public final class TraceLog {

    private final Passages passages;
    private final Lines lines;
    private final Unlogged unlogged;

    public TraceLog(Topology topology) {
        this(topology, Capture.RULEBOOK);
    }

    /** With times and counts of one's own. */
    public TraceLog(Topology topology, Capture capture) {
        passages = new Passages(new Vantages(topology));
        lines = new Lines(topology, capture);
        unlogged = new Unlogged(topology);
    }

    /**
     * Lines of one trace, hop by hop.
     *
     * @param hops for each hop of the request what its interface writes, mostly none or one; a balancer and a NAT gateway see each packet twice
     * @param reply the same of the reply
     */
    public record Written(List<List<Sighting>> hops, List<List<Sighting>> reply) {

        public Written {
            hops = List.copyOf(hops);
            reply = List.copyOf(reply);
        }

        /** All lines in the order in which the packets pass. */
        public List<Sighting> all() {
            return Stream.concat(hops.stream(), reply.stream()).flatMap(List::stream).toList();
        }
    }

    public Written of(Trace trace) {
        boolean answered = trace.ending() == Ending.REFUSED;
        List<List<Sighting>> request = sightings(trace.hops(), !trace.isDelivered(), false);
        return new Written(answered ? withAnswers(request, trace.hops()) : request,
                sightings(trace.reply(), !trace.isDelivered(), true));
    }

    /** Why there is no line of a trace whose packets are seen at no interface, or that none may tell of. */
    public Silence silence(Trace trace) {
        if (trace.hops().stream().flatMap(passages::of).findAny().isPresent()) {
            return Silence.NEVER_LOGGED;
        }
        return trace.hops().stream().anyMatch(TraceLog::leavesMachine) ? Silence.OUTSIDE : Silence.INSIDE_A_HOST;
    }

    private static boolean leavesMachine(Hop hop) {
        return hop.place() == Hop.Place.HOST_INTERFACE && hop.isOutside();
    }

    private List<List<Sighting>> sightings(List<Hop> hops, boolean single, boolean answer) {
        return hops.stream()
                .map(hop -> logged(hop).map(passage -> lines.of(passage, single, answer)).toList())
                .toList();
    }

    private Stream<Passage> logged(Hop hop) {
        return passages.of(hop).filter(passage -> !unlogged.contains(passage));
    }

    /** A refusal comes back at once (R110), past the same interfaces, though the trace does not follow it. */
    private List<List<Sighting>> withAnswers(List<List<Sighting>> request, List<Hop> hops) {
        return IntStream.range(0, hops.size())
                .mapToObj(i -> Stream.concat(request.get(i).stream(),
                        logged(hops.get(i)).filter(Passage::accepted)
                                .map(passage -> lines.of(passage.reversed(), true, true)))
                        .toList())
                .toList();
    }
}
