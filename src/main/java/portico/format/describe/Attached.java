package portico.format.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.model.net.Ipv4Address;

/**
 * The interface that a task's attachment names, and what both say of it.
 *
 * @param eni empty where no file describes it
 * @param agreed present where nobody contradicts what the interface says of itself
 */
record Attached(Optional<Eni> eni, Optional<Agreed> agreed) {

    record Agreed(Ipv4Address address, Lodging subnet) {}

    /** @param addresses of it, as the task's containers tell them */
    static Attached of(Optional<Attachment> attachment, List<Item> addresses, Item zone, Interfaces interfaces) {
        Optional<Eni> eni = attachment.flatMap(interfaces::find);
        return new Attached(eni,
                eni.filter(interfaces::isDescribedOnce).flatMap(it -> agreed(it, attachment.get(), addresses, zone)));
    }

    private static Optional<Agreed> agreed(Eni eni, Attachment attachment, List<Item> addresses, Item zone) {
        boolean agreed = isSame(eni.subnet(), Stream.of(attachment.subnet()))
                && isSame(eni.address(), Stream.concat(Stream.of(attachment.address()), addresses.stream()));
        return agreed
                ? address(eni.address()).map(address -> new Agreed(address, Lodging.of(eni.subnet(), eni.vpc(), zone)))
                : Optional.empty();
    }

    private static boolean isSame(Item own, Stream<Item> others) {
        Optional<String> text = own.text();
        return text.isPresent() && others.map(Item::text).allMatch(told -> told.isEmpty() || told.equals(text));
    }

    /** Empty where it is no address, which a note says when it is read again. */
    private static Optional<Ipv4Address> address(Item told) {
        try {
            return told.text().map(Ipv4Address::of);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
