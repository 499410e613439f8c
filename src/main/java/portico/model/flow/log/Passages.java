package portico.model.flow.log;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import portico.model.flow.Hop;
import portico.model.flow.Step;
import portico.model.net.Ipv4Address;

/** Reads from a hop which packets its interface sees, and which of them it lets through. */
final class Passages {

    private static final Set<Step.Kind> FILTERS = Set.of(Step.Kind.SECURITY_GROUP, Step.Kind.NETWORK_ACL);

    private final Vantages vantages;

    Passages(Vantages vantages) {
        this.vantages = vantages;
    }

    Stream<Passage> of(Hop hop) {
        return vantages.of(hop).stream().flatMap(at -> of(hop, at));
    }

    private static Stream<Passage> of(Hop hop, Vantage at) {
        return switch (hop.place()) {
            case LOAD_BALANCER, NAT_GATEWAY -> inAndOut(hop, at);
            default -> Stream.of(hop.in().src().address().equals(at.address()) ? out(hop, at) : in(hop, at));
        };
    }

    private static Passage in(Hop hop, Vantage at) {
        return new Passage(at, Direction.INGRESS, hop.in(), !isFiltered(hop.steps()));
    }

    private static Passage out(Hop hop, Vantage at) {
        return new Passage(at, Direction.EGRESS, hop.out(), !isFiltered(hop.steps()));
    }

    /** A balancer and a NAT gateway take a packet in and send another on, through one interface. */
    private static Stream<Passage> inAndOut(Hop hop, Vantage at) {
        if (hop.in().src().address().equals(at.address())) {
            return Stream.of(out(hop, at));
        }
        int sent = sending(hop.steps());
        List<Step> before = hop.steps().subList(0, sent);
        Passage in = new Passage(at, Direction.INGRESS, hop.in(), !isFiltered(before));
        return sent == hop.steps().size() || !hop.isRewritten() ? Stream.of(in)
                : Stream.of(in, sentOn(hop, at, hop.steps().subList(sent, hop.steps().size())));
    }

    /** A NAT gateway's line tells whose packet it was; a balancer's is one of its own, or the client's as it stands (R176). */
    private static Passage sentOn(Hop hop, Vantage at, List<Step> steps) {
        Ipv4Address original = hop.place() == Hop.Place.NAT_GATEWAY ? hop.in().src().address()
                : hop.out().src().address();
        return new Passage(at, Direction.EGRESS, hop.out(), original, !isFiltered(steps));
    }

    /** Where among the steps the packet that is sent on is made; behind them all where none is. */
    private static int sending(List<Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).outcome() == Step.Outcome.REWRITTEN) {
                return i;
            }
        }
        return steps.size();
    }

    /** Whether a group or an ACL is among those who said no (R175); whoever else does has let the packet into or out of the interface first. */
    private static boolean isFiltered(List<Step> steps) {
        return steps.stream().anyMatch(s -> s.outcome() == Step.Outcome.DENIED && FILTERS.contains(s.kind()));
    }
}
