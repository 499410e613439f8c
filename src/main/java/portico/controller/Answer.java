package portico.controller;

import java.util.List;
import java.util.Optional;
import portico.model.discovery.Entry;
import portico.model.discovery.Lookup;
import portico.model.net.Ipv4Address;

/**
 * What a resolver answered to somebody who asked for a name (R142).
 *
 * @param addresses in its order
 * @param ttlSeconds how long it may be kept
 */
record Answer(List<Ipv4Address> addresses, int ttlSeconds) {

    /** Nobody keeps anything, and nothing is to be said of it. */
    static final Answer NONE = new Answer(List.of(), 0);

    Answer {
        addresses = List.copyOf(addresses);
    }

    /** Empty where nobody answers, and where nothing is kept. */
    static Optional<Answer> of(Lookup lookup) {
        return lookup.isAnswered() && lookup.ttlSeconds().isPresent()
                ? Optional.of(new Answer(lookup.entries().stream().map(Entry::address).toList(),
                        lookup.ttlSeconds().getAsInt()))
                : Optional.empty();
    }

    /** The first address that whoever asks anew is not given any more. */
    Optional<Ipv4Address> outdatedBy(Answer next) {
        return addresses.stream().filter(address -> !next.addresses().contains(address)).findFirst();
    }

    /** Who calls by it, though it is outdated. */
    String kept() {
        return "kept answer";
    }

    /** When the name is asked for again. */
    String expired() {
        return addresses.isEmpty() ? "" : "asked after " + ttlSeconds + " s";
    }
}
