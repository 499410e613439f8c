package portico.model.topology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A registration in Cloud Map, which makes a DNS name of a service (R138).
 *
 * @param dnsName such as {@code user-service.local}
 * @param ttlSeconds how long clients may keep an answer (R142)
 * @param records kinds of records; empty where nobody told, and then those that the network mode allows
 * @param container whose port an SRV record names, for bridge and host tasks (R138)
 * @param containerPort the port of that container
 */
public record ServiceRegistry(String dnsName, int ttlSeconds, List<RecordType> records, Routing routing,
        Optional<String> container, OptionalInt containerPort) {

    /** Kinds of DNS records that Cloud Map makes (R138). */
    public enum RecordType {
        A, AAAA, SRV
    }

    /** How many of the records an answer holds (R141). */
    public enum Routing {
        MULTIVALUE, WEIGHTED
    }

    public ServiceRegistry {
        records = List.copyOf(records);
    }

    /** One of which only name and time are known. */
    public ServiceRegistry(String dnsName, int ttlSeconds) {
        this(dnsName, ttlSeconds, List.of(), Routing.MULTIVALUE, Optional.empty(), OptionalInt.empty());
    }

    /** The same whose answers may be kept for so long. */
    public ServiceRegistry withTtlSeconds(int seconds) {
        return new ServiceRegistry(dnsName, seconds, records, routing, container, containerPort);
    }

    /** The kinds of records, or the one that the mode gets where nobody told: A for awsvpc, SRV for bridge and host (R138). */
    public List<RecordType> recordsFor(NetworkMode mode) {
        return !records.isEmpty() ? records : switch (mode) {
            case AWSVPC -> List.of(RecordType.A);
            case BRIDGE, HOST, DEFAULT -> List.of(RecordType.SRV);
            case NONE -> List.of();
        };
    }

    /** What clients ask for below the namespace: {@code local} of {@code user-service.local}. */
    public String namespace() {
        return dnsName.substring(dnsName.indexOf('.') + 1);
    }
}
