package portico.format.describe;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import portico.model.topology.ServiceRegistry.RecordType;
import portico.model.topology.ServiceRegistry.Routing;

/** A service as Cloud Map prints it: under a name in a namespace, with records and their time to live (R138). */
record CloudMapEntry(Item item) {

    /**
     * The whole DNS name, where the namespace is told.
     *
     * @param namespaces names of namespaces by id
     */
    Optional<String> name(Function<String, Optional<String>> namespaces) {
        Optional<String> namespace = Stream.of(item, item.get("DnsConfig"))
                .flatMap(holder -> holder.text("NamespaceId").stream())
                .flatMap(id -> namespaces.apply(id).stream())
                .findFirst();
        return item.text("Name").map(name -> namespace.map(of -> name + "." + of).orElse(name));
    }

    OptionalInt ttl() {
        return item.get("DnsConfig")
                .items("DnsRecords")
                .stream()
                .flatMapToInt(dns -> dns.number("TTL").stream())
                .filter(seconds -> seconds >= 0)
                .findFirst();
    }

    /** Kinds it knows; those of names and texts are none of a task's. */
    List<RecordType> records() {
        return item.get("DnsConfig")
                .items("DnsRecords")
                .stream()
                .flatMap(dns -> dns.text("Type").stream())
                .flatMap(type -> Arrays.stream(RecordType.values()).filter(known -> known.name().equals(type)))
                .distinct()
                .toList();
    }

    Routing routing() {
        return item.get("DnsConfig").text("RoutingPolicy").filter("WEIGHTED"::equals).isPresent() ? Routing.WEIGHTED
                : Routing.MULTIVALUE;
    }
}
