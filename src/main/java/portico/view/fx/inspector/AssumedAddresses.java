package portico.view.fx.inspector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import portico.model.analysis.Analysis;
import portico.model.capacity.AddressBlocks;
import portico.model.capacity.Readdressing;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.Addresses;
import portico.model.topology.Fact;
import portico.model.topology.Resource;
import portico.model.topology.Subnet;
import portico.model.topology.Vpc;

/** Addresses and blocks of which they were assumed, several of them with commas between them, as what was assumed is told. */
record AssumedAddresses(Analysis analysis, Changes changes, ToldFields fields) {

    void addTo(ControlRows rows, Resource resource, List<Fact> facts) {
        if (facts.contains(Fact.ADDRESS)) {
            rows.row("Address", addresses("address", resource, Addresses.privates(resource)));
        }
        if (facts.contains(Fact.PUBLIC_ADDRESS)) {
            rows.row("Public address", addresses("public-address", resource, Addresses.publics(resource)));
        }
        if (facts.contains(Fact.BRIDGE_ADDRESS)) {
            rows.row("On docker0", addresses("bridge-address", resource, Addresses.bridged(resource)));
        }
    }

    TextField block(Subnet subnet) {
        AddressBlocks blocks = new AddressBlocks(analysis.topology());
        return fields.checked("block", subnet.cidr().toString(),
                text -> Cidr.in(text)
                        .map(block -> blocks.problem(subnet, block))
                        .orElse(Optional.of(text + " is no address block; one is written like 10.0.1.0/24.")),
                text -> Cidr.in(text).ifPresent(block -> changes.block(subnet.id(), block)));
    }

    TextField blocks(Vpc vpc) {
        AddressBlocks blocks = new AddressBlocks(analysis.topology());
        return fields.checked("blocks", joined(vpc.cidrs()),
                text -> listed(text, Cidr::in).map(all -> blocks.problem(vpc, all))
                        .orElse(Optional.of(text + " is no address block; one is written like 10.0.0.0/16.")),
                text -> listed(text, Cidr::in).ifPresent(all -> changes.blocks(vpc.id(), all)));
    }

    private TextField addresses(String name, Resource resource, List<Ipv4Address> now) {
        Readdressing readdressing = new Readdressing(analysis.topology(), analysis.capacity());
        return fields.checked(name, joined(now),
                text -> told(text, now).map(told -> readdressing.problem(resource, told))
                        .orElse(Optional.of(wanted(text, now.size()))),
                text -> told(text, now).ifPresent(told -> changes.addresses(resource.id(), told)));
    }

    private static String wanted(String text, int count) {
        return text + (count == 1 ? " is no IPv4 address." : " is not " + count + " IPv4 addresses with commas.");
    }

    private static Optional<Map<Ipv4Address, Ipv4Address>> told(String text, List<Ipv4Address> now) {
        return listed(text, Ipv4Address::in).filter(all -> all.size() == now.size()).map(all -> paired(now, all));
    }

    private static Map<Ipv4Address, Ipv4Address> paired(List<Ipv4Address> now, List<Ipv4Address> then) {
        Map<Ipv4Address, Ipv4Address> pairs = HashMap.newHashMap(now.size());
        for (int i = 0; i < now.size(); i++) {
            pairs.put(now.get(i), then.get(i));
        }
        return pairs;
    }

    /** Empty where one of them is none. */
    private static <T> Optional<List<T>> listed(String text, Function<String, Optional<T>> reader) {
        List<Optional<T>> all = Stream.of(text.split(",", -1)).map(String::strip).map(reader).toList();
        return all.stream().allMatch(Optional::isPresent) ? Optional.of(all.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private static String joined(List<?> parts) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
