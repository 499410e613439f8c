package portico.model.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.id.TaskId;
import portico.model.id.ZoneId;
import portico.model.rule.RuleId;
import portico.model.topology.Subnet;
import portico.model.topology.Topology;

/**
 * A trace in the making. After the first denial no more hops are kept, but the walk goes on as if the packet had passed, so that every other
 * obstacle is found as well (R109), also on the way back (R113).
 */
final class Walk {

    private final Flow flow;
    private final Topology topology;
    private final List<Reply.Passed> passed = new ArrayList<>();
    private final List<Trace.Blocker> blockers = new ArrayList<>();
    private final List<Trace.Blocker> replyBlockers = new ArrayList<>();
    private final List<Reply.Answer> answers = new ArrayList<>();
    private Optional<SubnetId> subnet = Optional.empty();
    private Optional<Packet> packet = Optional.empty();

    Walk(Flow flow, Topology topology) {
        this.flow = flow;
        this.topology = topology;
    }

    Flow flow() {
        return flow;
    }

    /**
     * The packet as it is now.
     *
     * @throws java.util.NoSuchElementException before it has set out
     */
    Packet packet() {
        return packet.orElseThrow();
    }

    /** A packet sets out. */
    void start(Packet first) {
        packet = Optional.of(first);
    }

    /** The packet leaves an interface in a subnet. */
    void comeFrom(Subnet left) {
        subnet = Optional.of(left.id());
    }

    /** The packet comes from no subnet: through a gateway of the VPC. */
    void comeFromOutside() {
        subnet = Optional.empty();
    }

    /** Whether the packet was last in this subnet, and so crosses no border to get there. */
    boolean isIn(Subnet other) {
        return subnet.equals(Optional.of(other.id()));
    }

    /** What the next hop will say to the reply, where it does not follow from what it said to the packet. */
    void answer(Reply.Answer answer) {
        answers.add(answer);
    }

    /** A hop of a resource, in a zone unless it stands outside of AWS, that leaves the packet as it is. */
    void pass(Hop.Place place, ResourceId subject, Optional<ZoneId> zone, Step... steps) {
        hop(place, Optional.of(subject), zone, packet(), steps);
    }

    /** A hop of a resource, in a zone unless it stands outside of AWS, that makes another packet of it. */
    void rewrite(Hop.Place place, ResourceId subject, Optional<ZoneId> zone, Packet after, Step... steps) {
        hop(place, Optional.of(subject), zone, after, steps);
    }

    void hop(Hop.Place place, Optional<ResourceId> subject, Optional<ZoneId> zone, Packet after, Step... taken) {
        boolean open = blockers.isEmpty();
        List<Step> steps = List.of(taken);
        for (Step step : steps) {
            if (step.outcome() == Step.Outcome.DENIED) {
                blockers.add(new Trace.Blocker(place, subject, step, false));
            }
        }
        for (Reply.Answer answer : answers) {
            if (answer.step().outcome() == Step.Outcome.DENIED) {
                replyBlockers.addFirst(new Trace.Blocker(place, subject, answer.step(), true));
            }
        }
        if (open) {
            Optional<InstanceId> host = subject.flatMap(this::hostOf);
            Hop hop = new Hop(place, subject, zone, host, packet(), Hop.isSent(steps) ? after : packet(), steps);
            passed.add(new Reply.Passed(hop, List.copyOf(answers)));
        }
        answers.clear();
        packet = Optional.of(after);
    }

    private Optional<InstanceId> hostOf(ResourceId subject) {
        return switch (subject) {
            case InstanceId id -> Optional.of(id);
            case TaskId id -> topology.task(id).instance();
            default -> Optional.empty();
        };
    }

    /** Nothing can set out, because one end is nowhere. */
    void nowhere(Location.Nowhere end) {
        nowhere(end.place(), Optional.of(end.id()), end.name(), end.rule(), end.why());
    }

    /** Nothing can set out, because what is asked does not answer such senders. */
    void nowhere(Hop.Place place, Optional<ResourceId> subject, String name, RuleId rule, String why) {
        Step step = new Step(Step.Kind.NETWORK_NAMESPACE, Step.Outcome.DENIED, name, rule, why);
        blockers.add(new Trace.Blocker(place, subject, step, false));
    }

    Trace finish() {
        List<Hop> hops = passed.stream().map(Reply.Passed::hop).toList();
        List<Trace.Blocker> all = Stream.concat(blockers.stream(), replyBlockers.stream()).toList();
        Disposition disposition = all.isEmpty() ? Disposition.DELIVERED : disposition(all.getFirst().step().kind());
        return new Trace(flow, disposition, hops, blockers.isEmpty() ? Reply.to(passed) : List.of(), all);
    }

    private static Disposition disposition(Step.Kind kind) {
        return switch (kind) {
            case SECURITY_GROUP -> Disposition.DENIED_BY_SECURITY_GROUP;
            case NETWORK_ACL -> Disposition.DENIED_BY_NETWORK_ACL;
            case ROUTE, INTERNET_GATEWAY, NAT_GATEWAY, VPC_ENDPOINT -> Disposition.NO_ROUTE;
            case LOAD_BALANCER -> Disposition.NO_TARGET;
            case LISTENER, DNAT, MASQUERADE, USERLAND_PROXY, SERVICE_CONNECT, CONNECTION_TRACKING ->
                Disposition.REFUSED;
            case NETWORK_NAMESPACE, ORIGINATE -> Disposition.UNREACHABLE;
        };
    }
}
