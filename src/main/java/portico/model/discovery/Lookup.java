package portico.model.discovery;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import portico.model.flow.Flow;
import portico.model.id.ServiceId;

/**
 * What a client is told that asks for a name.
 *
 * @param service whose name it is; empty where it is none's
 * @param entries every address the answer is made from; none where the name does not resolve
 * @param ttlSeconds how long the client may keep the answer (R142); empty where nothing is kept
 * @param said how the answer comes about, in order
 * @param alias what the proxy of the client is called by; empty where the client calls an address itself
 */
public record Lookup(String name, Kind kind, Optional<ServiceId> service, List<Entry> entries, OptionalInt ttlSeconds,
        List<Said> said, Optional<Flow.Alias> alias) {

    /** Who answers. */
    public enum Kind {
        /** The resolver of the VPC, with A records (R138). */
        A_RECORDS,
        /** The resolver of the VPC, with records that hold ports (R139). */
        SRV_RECORDS,
        /** The proxy inside the client's own task (R145). */
        SERVICE_CONNECT,
        /** The resolver of the VPC, with the one address of an interface (R17). */
        INTERFACE_NAME,
        /** DNS, with the address behind the public name of an instance: the private one inside its VPC (R123). */
        PUBLIC_NAME,
        /** Nobody: the name does not exist for this client. */
        UNKNOWN
    }

    public Lookup {
        entries = List.copyOf(entries);
        said = List.copyOf(said);
    }

    Lookup(String name, Kind kind, Optional<ServiceId> service, List<Entry> entries, OptionalInt ttlSeconds,
            List<Said> said) {
        this(name, kind, service, entries, ttlSeconds, said, Optional.empty());
    }

    static Lookup unknown(String name, Said why) {
        return new Lookup(name, Kind.UNKNOWN, Optional.empty(), List.of(), OptionalInt.empty(), List.of(why));
    }

    public boolean isAnswered() {
        return !entries.isEmpty();
    }
}
