package portico.model.flow.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose one end of a flow-log line is. */
public sealed interface Attribution {

    /** By what an end was recognized. */
    enum Evidence {
        /** The line names the task itself (R177). */
        ECS_FIELDS,
        /** By the id of the interface that wrote the line. */
        INTERFACE,
        /** By a host port, which one container holds (R174). */
        HOST_PORT,
        /** By an address that only one holds. */
        ADDRESS
    }

    /** It is this one. */
    record Known(Party party, Evidence by) implements Attribution {}

    /**
     * Several tasks stand behind one host's address, and the port tells none of them: it cannot be said whose the packets are (R174).
     *
     * @param candidates every task it may be; it may be the host itself too
     */
    record Shared(Party host, List<Party> candidates) implements Attribution {

        public Shared {
            candidates = List.copyOf(candidates);
        }
    }

    /** Somebody outside the VPCs. */
    record Outside(String address) implements Attribution {}

    /** An address or an interface inside that nothing in the topology holds. */
    record Unknown(String what) implements Attribution {}

    /** {@code task-3}; of a shared address everybody it may be; of an address outside the address. */
    default String words() {
        return switch (this) {
            case Known(var party, var _) -> party.name();
            case Shared(var host, var candidates) -> "one of " + Party.some(candidates) + " or " + host.name();
            case Outside(var address) -> address;
            case Unknown(var what) -> what + " (unknown)";
        };
    }

    /** The one it is; empty where that cannot be said. */
    default Optional<Party> certain() {
        return this instanceof Known(var party, var _) ? Optional.of(party) : Optional.empty();
    }

    /** Everybody it may be. */
    default Stream<Party> possible() {
        return switch (this) {
            case Known(var party, var _) -> Stream.of(party);
            case Shared(var host, var candidates) -> Stream.concat(candidates.stream(), Stream.of(host));
            case Outside _,Unknown _ -> Stream.empty();
        };
    }

    /** Whether it may be a task of this service. */
    default boolean mayBe(String service) {
        return possible().anyMatch(party -> party.service().filter(service::equals).isPresent());
    }
}
