package portico.model.flow;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import portico.model.rule.RuleId;

/**
 * The largest packet that passes a whole way unsplit (R171).
 *
 * @param bytes with its headers
 * @param at the hop that lets through no larger one, the first of several
 */
public record PacketLimit(int bytes, Hop at) {

    public static final RuleId RULE = new RuleId(171);
    /** Inside a VPC. */
    public static final int JUMBO = 9001;
    private static final int NAT_GATEWAY = 8500;
    private static final int INTERNET = 1500;

    /** Of a packet's way; empty where it touches nothing of the VPC. */
    public static Optional<PacketLimit> of(Trace trace) {
        return trace.hops()
                .stream()
                .flatMap(hop -> bytes(hop.place()).stream().mapToObj(bytes -> new PacketLimit(bytes, hop)))
                .min(Comparator.comparingInt(PacketLimit::bytes));
    }

    /** Whether it is less than what interfaces of the VPC send to each other. */
    public boolean isNarrow() {
        return bytes < JUMBO;
    }

    private static OptionalInt bytes(Hop.Place place) {
        return switch (place) {
            case INTERNET_GATEWAY -> OptionalInt.of(INTERNET);
            case NAT_GATEWAY -> OptionalInt.of(NAT_GATEWAY);
            case LOAD_BALANCER, TASK_INTERFACE, HOST_INTERFACE, VPC_ROUTER, VPC_ENDPOINT, DATABASE ->
                OptionalInt.of(JUMBO);
            case CLIENT, OUTSIDE_ENDPOINT, TASK, DOCKER_BRIDGE, HOST_NAT, HOST_NAMESPACE -> OptionalInt.empty();
        };
    }
}
