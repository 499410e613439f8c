package portico.format.document;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portico.format.json.Json;
import portico.model.id.SubnetId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.Subnet;

/** Assigns addresses where none are written: in each subnet the lowest that is free and that nobody has written down anywhere. */
final class Addresses {

    /** Kept for documentation; stands in for the elastic addresses that AWS would assign. */
    private static final Cidr PUBLIC = Cidr.of("198.51.100.0/24");

    /** Where machines outside of AWS are taken to stand. */
    private static final Cidr OUTSIDE = Cidr.of("192.168.0.0/16");

    private static final int FIRST_USABLE = 4;

    private final Set<Ipv4Address> taken = new HashSet<>();
    private final Map<SubnetId, Cidr> blocks = new LinkedHashMap<>();
    private int nextPublic = FIRST_USABLE;

    /** Marks every text in a document that is an address as taken. */
    void takeAll(Json json) {
        switch (json) {
            case Json.Obj(var members, var _) -> members.values().forEach(this::takeAll);
            case Json.Arr(var items, var _) -> items.forEach(this::takeAll);
            case Json.Str(var text, var _) -> address(text).ifPresent(taken::add);
            case Json.Num _,Json.Bool _,Json.Null _ -> {}
        }
    }

    private static Optional<Ipv4Address> address(String text) {
        if (text.isEmpty() || text.length() > 15 || !Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Ipv4Address.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void add(Subnet subnet) {
        blocks.put(subnet.id(), subnet.cidr());
    }

    private Cidr block(SubnetId subnet) {
        if (!blocks.containsKey(subnet)) {
            throw new Unreadable("its subnet " + subnet + " could not be read");
        }
        return blocks.get(subnet);
    }

    /** The subnet whose block holds an address, where there is one. */
    Optional<SubnetId> subnetOf(Ipv4Address address) {
        return blocks.entrySet()
                .stream()
                .filter(e -> e.getValue().contains(address))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The address written as {@code name}, or the next free one of a subnet (R81 keeps the first four and the last). */
    Ipv4Address privateIn(Fields in, String name, SubnetId subnet) {
        Optional<Ipv4Address> written = in.parsed(name, Ipv4Address::of);
        written.filter(a -> !a.isUnknown() && !block(subnet).contains(a))
                .ifPresent(a -> in.warn(a + " lies outside " + block(subnet)));
        return written.orElseGet(() -> next(subnet));
    }

    /** The address of a machine outside of AWS, which lies in no subnet; one of a private block where none is written. */
    Ipv4Address outside(Fields in, String name) {
        return in.parsed(name, Ipv4Address::of).or(() -> free(OUTSIDE)).orElseThrow();
    }

    Ipv4Address next(SubnetId subnet) {
        return free(block(subnet))
                .orElseThrow(() -> new Unreadable("subnet " + subnet + " has no free address left for it (R82)"));
    }

    private Optional<Ipv4Address> free(Cidr block) {
        for (long i = FIRST_USABLE; i < block.size() - 1; i++) {
            if (taken.add(block.at(i))) {
                return Optional.of(block.at(i));
            }
        }
        return Optional.empty();
    }

    /** The public address written as {@code name}; none where null is written; the next of the documentation block where nothing is. */
    Optional<Ipv4Address> publicIn(Fields in, String name) {
        if (in.has(name) || in.isNull(name)) {
            return in.parsed(name, Ipv4Address::of);
        }
        while (!taken.add(PUBLIC.at(nextPublic))) {
            nextPublic++;
        }
        return Optional.of(PUBLIC.at(nextPublic));
    }
}
