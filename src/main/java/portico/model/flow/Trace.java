package portico.model.flow;

import java.util.List;
import java.util.Optional;
import portico.model.id.ResourceId;
import portico.model.net.Protocol;

/**
 * The way of one packet and of its reply.
 *
 * @param hops in order; the last is the target, or the place where the packet was stopped
 * @param reply the way back, as far as it comes; empty where the packet itself was stopped
 * @param blockers every step that denies, on either end and on the way back, not only the first one met (R109, R113)
 */
public record Trace(Flow flow, Disposition disposition, List<Hop> hops, List<Hop> reply, List<Blocker> blockers) {

    /**
     * Something that stops the flow: where, what said no, and by which rule.
     *
     * @param onReply whether it is the answer that is stopped
     */
    public record Blocker(Hop.Place place, Optional<ResourceId> subject, Step step, boolean onReply) {}

    public Trace {
        hops = List.copyOf(hops);
        reply = List.copyOf(reply);
        blockers = List.copyOf(blockers);
    }

    /** What the sender notices: nothing refuses datagrams for which a load balancer has no target. */
    public Ending ending() {
        return disposition == Disposition.NO_TARGET && flow.protocol() == Protocol.UDP ? Ending.TIMED_OUT
                : disposition.ending();
    }

    public boolean isDelivered() {
        return disposition == Disposition.DELIVERED;
    }
}
