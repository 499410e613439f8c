package portico.model.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way back: every hop in reverse, each rewrite undone, each group remembering the flow it let through (R107). Network ACLs and routes of another
 * VPC remember nothing, and may stop it (R113).
 */
final class Reply {

    private Reply() {}

    /**
     * A hop that the packet passed.
     *
     * @param answers what the hop says to the reply besides undoing what it did, in the order in which the packet was asked
     */
    record Passed(Hop hop, List<Answer> answers) {}

    /** @param first whether the reply meets it as it comes in, and not as it leaves */
    record Answer(Step step, boolean first) {}

    /** As far as it comes: the last hop may deny it. */
    static List<Hop> to(List<Passed> request) {
        List<Hop> back = new ArrayList<>();
        for (Passed passed : request.reversed()) {
            Hop hop = back(passed);
            back.add(hop);
            if (hop.isDenied()) {
                return back;
            }
        }
        return back;
    }

    private static Hop back(Passed passed) {
        Hop hop = passed.hop();
        Packet in = hop.out().reversed();
        List<Step> steps = steps(passed, in, hop.in().reversed());
        return new Hop(hop.place(), hop.subject(), hop.zone(), hop.instance(), in,
                Hop.isSent(steps) ? hop.in().reversed() : in, steps);
    }

    private static List<Step> steps(Passed passed, Packet in, Packet out) {
        Stream<Step> undone = passed.hop().steps().reversed().stream().flatMap(step -> answer(step, in, out));
        return Stream.of(answers(passed, true), undone, answers(passed, false))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    private static Stream<Step> answers(Passed passed, boolean first) {
        return passed.answers().reversed().stream().filter(answer -> answer.first() == first).map(Answer::step);
    }

    private static Stream<Step> answer(Step step, Packet in, Packet out) {
        return switch (step.kind()) {
            case ROUTE, NETWORK_ACL -> Stream.empty();
            case SECURITY_GROUP -> Stream.of(new Step(Step.Kind.CONNECTION_TRACKING, Step.Outcome.PERMITTED, step.by(),
                    Rules.STATEFUL, "reply to a connection it let through"));
            case DNAT, MASQUERADE -> Stream.of(translated(step, undo(in, out)));
            case INTERNET_GATEWAY, NAT_GATEWAY, LOAD_BALANCER, USERLAND_PROXY, SERVICE_CONNECT ->
                step.outcome() == Step.Outcome.PASSED ? Stream.empty()
                        : Stream.of(new Step(step.kind(), step.outcome(), step.by(), step.rule(), undo(in, out)));
            case LISTENER ->
                Stream.of(new Step(Step.Kind.ORIGINATE, Step.Outcome.PASSED, step.by(), step.rule(), "answers"));
            case ORIGINATE -> Stream.of(
                    new Step(Step.Kind.LISTENER, Step.Outcome.PERMITTED, step.by(), step.rule(), "gets its answer"));
            case NETWORK_NAMESPACE, VPC_ENDPOINT, CONNECTION_TRACKING -> Stream.of(step);
        };
    }

    /** By the host, or by the network in which a machine outside of AWS stands (R1). */
    private static Step translated(Step step, String undone) {
        boolean host = !step.rule().equals(Rules.MACHINE_OUTSIDE);
        return new Step(Step.Kind.CONNECTION_TRACKING, Step.Outcome.REWRITTEN, host ? "conntrack" : step.by(),
                host ? Rules.MASQUERADE : step.rule(), undone);
    }

    private static String undo(Packet in, Packet out) {
        if (in.src().equals(out.src())) {
            return in.dst().equals(out.dst()) ? "unchanged" : "dst back to " + out.dst();
        }
        return in.dst().equals(out.dst()) ? "src back to " + out.src() : "back to " + out;
    }
}
