package portico.model.flow.log;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/** Addresses that no interface of the topology holds: of a known endpoint outside, of anybody outside, or of something inside that no file tells. */
final class Strangers {

    private final List<Cidr> inside;
    private final Map<Ipv4Address, Party> endpoints = new HashMap<>();
    private final Map<String, Attribution> known = new HashMap<>();

    Strangers(Topology topology, Parties parties) {
        Stream<Cidr> kept = Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "127.0.0.0/8")
                .map(Cidr::of);
        inside = Stream.concat(kept, topology.all(Vpc.class).stream().flatMap(vpc -> vpc.cidrs().stream())).toList();
        topology.all(OutsideEndpoint.class)
                .forEach(e -> endpoints.putIfAbsent(e.address(), parties.of(e.id(), Optional.empty())));
    }

    /** @param address the text as an IPv4 address; empty for any other */
    Attribution of(String text, Optional<Ipv4Address> address) {
        return known.computeIfAbsent(text, _ -> address.map(this::of).orElseGet(() -> new Attribution.Outside(text)));
    }

    private Attribution of(Ipv4Address address) {
        Party endpoint = endpoints.get(address);
        if (endpoint != null) {
            return new Attribution.Known(endpoint, Attribution.Evidence.ADDRESS);
        }
        return inside.stream().anyMatch(block -> block.contains(address)) ? new Attribution.Unknown(address.toString())
                : new Attribution.Outside(address.toString());
    }
}
