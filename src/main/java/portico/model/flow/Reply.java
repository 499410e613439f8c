package portico.model.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The way back: every hop in reverse, each rewrite undone, each group remembering the flow it let through (R107). */
final class Reply {

    private Reply() {}

    static List<Hop> to(List<Hop> request) {
        List<Hop> back = new ArrayList<>();
        for (Hop hop : request.reversed()) {
            Packet in = hop.out().reversed();
            Packet out = hop.in().reversed();
            back.add(new Hop(hop.place(), hop.subject(), hop.zone(), hop.instance(), in, out, steps(hop, in, out)));
        }
        return back;
    }

    private static List<Step> steps(Hop hop, Packet in, Packet out) {
        return hop.steps().reversed().stream().flatMap(step -> answer(step, in, out)).distinct().toList();
    }

    private static Stream<Step> answer(Step step, Packet in, Packet out) {
        return switch (step.kind()) {
            case ROUTE -> Stream.empty();
            case SECURITY_GROUP -> Stream.of(new Step(Step.Kind.CONNECTION_TRACKING, Step.Outcome.PERMITTED, step.by(),
                    Rules.STATEFUL, "reply to a connection it let through"));
            case DNAT, MASQUERADE -> Stream.of(new Step(Step.Kind.CONNECTION_TRACKING, Step.Outcome.REWRITTEN,
                    "conntrack", Rules.MASQUERADE, undo(in, out)));
            case INTERNET_GATEWAY, NAT_GATEWAY, LOAD_BALANCER, USERLAND_PROXY ->
                Stream.of(new Step(step.kind(), step.outcome(), step.by(), step.rule(), undo(in, out)));
            case LISTENER ->
                Stream.of(new Step(Step.Kind.ORIGINATE, Step.Outcome.PASSED, step.by(), step.rule(), "answers"));
            case ORIGINATE -> Stream.of(
                    new Step(Step.Kind.LISTENER, Step.Outcome.PERMITTED, step.by(), step.rule(), "gets its answer"));
            case NETWORK_NAMESPACE, VPC_ENDPOINT, CONNECTION_TRACKING -> Stream.of(step);
        };
    }

    private static String undo(Packet in, Packet out) {
        if (in.src().equals(out.src())) {
            return in.dst().equals(out.dst()) ? "unchanged" : "dst back to " + out.dst();
        }
        return in.dst().equals(out.dst()) ? "src back to " + out.src() : "back to " + out;
    }
}
