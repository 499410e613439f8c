package portico.model.flow;

import portico.model.id.ResourceId;
import portico.model.net.Ipv4Address;

/** One end of a flow. */
public sealed interface FlowEnd {

    /** A task, instance, load balancer, database, endpoint or outside endpoint of the topology. */
    record At(ResourceId id) implements FlowEnd {}

    /** Somebody on the internet. */
    record Internet(Ipv4Address address) implements FlowEnd {

        /** The client of the rulebook's examples: an address kept for documentation. */
        public static final Internet CLIENT = new Internet(Ipv4Address.of("203.0.113.9"));
    }

    /** An address inside a VPC that nobody holds, such as that of a task which has been replaced (R91). It is only called. */
    record Vacant(Ipv4Address address) implements FlowEnd {}
}
