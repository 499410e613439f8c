package portico.format.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.model.topology.DhcpOptions;

/** The DHCP option set that a VPC has now; describe calls do not tell since when, nor which it had before (R20). */
record DhcpRecords(Desk desk) {

    private static final String AMAZON = "AmazonProvidedDNS";

    /** Empty where no file describes it; {@code default} is the set of a VPC without one. */
    Optional<DhcpOptions> of(Item vpc) {
        return vpc.text("DhcpOptionsId")
                .flatMap(id -> desk.found().find(Kind.DHCP_OPTIONS, id))
                .map(set -> new DhcpOptions(Optional.empty(),
                        servers(set).flatMap(server -> desk.values().address(server).stream()).toList()));
    }

    /** Addresses of IPv6 are not drawn. */
    private Stream<Item> servers(Item set) {
        List<Item> all = set.items("DhcpConfigurations")
                .stream()
                .filter(option -> option.text("Key").filter("domain-name-servers"::equals).isPresent())
                .flatMap(option -> option.items("Values").stream())
                .map(value -> value.has("Value") ? value.get("Value") : value)
                .toList();
        all.stream()
                .filter(DhcpRecords::isIpv6)
                .forEach(server -> desk.remarks()
                        .add(Severity.INFO, "resolvers of IPv6", server,
                                "resolver " + server.text().orElse("") + " has an IPv6 address and is not drawn"));
        return all.stream()
                .filter(server -> !isIpv6(server) && server.text().filter(text -> !text.equals(AMAZON)).isPresent());
    }

    private static boolean isIpv6(Item server) {
        return server.text().filter(text -> text.contains(":")).isPresent();
    }
}
