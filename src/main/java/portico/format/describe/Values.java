package portico.format.describe;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portico.format.Note.Severity;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.net.PortRange;
import portico.model.net.Protocol;

/** Turns texts and numbers into the model's values. What cannot be turned is empty, and a note says where it stands. */
final class Values {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,3})?|\\.\\d{1,3})\\s*(vcpu|gb)");

    private static final Pattern RANGE = Pattern.compile("\\d{1,5}-\\d{1,5}");

    private final Remarks remarks;
    private int unknownAddresses;
    private int unknownBlocks;

    Values(Remarks remarks) {
        this.remarks = remarks;
    }

    private <T> Optional<T> read(Item item, String what, Function<String, T> reader) {
        try {
            return item.text().map(reader);
        } catch (IllegalArgumentException e) {
            remarks.add(Severity.ERROR, "unreadable " + what, item,
                    "no " + what + ": \"" + item.text().orElse("") + "\"");
            return Optional.empty();
        }
    }

    Optional<Ipv4Address> address(Item item) {
        return read(item, "IPv4 address", Ipv4Address::of);
    }

    /** A block of addresses; host bits are cut off, as AWS does. */
    Optional<Cidr> block(Item item) {
        return read(item, "address block", text -> {
            String[] parts = text.split("/", 2);
            int prefix = parts.length == 2 ? Integer.parseInt(parts[1]) : 32;
            int mask = prefix == 0 ? 0 : -1 << 32 - Math.min(prefix, 32);
            return new Cidr(new Ipv4Address(Ipv4Address.of(parts[0]).bits() & mask), prefix);
        });
    }

    OptionalInt port(Item item) {
        OptionalInt number = item.number();
        if (item.text().isPresent() && (number.isEmpty() || number.getAsInt() < 0 || number.getAsInt() > 65535)) {
            remarks.add(Severity.ERROR, "unreadable port", item, "no port: \"" + item.text().get() + "\"");
            return OptionalInt.empty();
        }
        return number;
    }

    /** A port, or a range written with a dash, of ports in use. */
    Optional<PortRange> ports(Item item) {
        return read(item, "port range", PortRange::of);
    }

    /** Several ports, the first below the last (R34). */
    Optional<PortRange> containerPortRange(Item item) {
        Optional<PortRange> range = item.text()
                .filter(text -> RANGE.matcher(text).matches() && rises(text))
                .map(PortRange::of);
        if (range.isEmpty()) {
            remarks.add(Severity.ERROR, "unreadable port range", item,
                    "Invalid 'containerPortRange' setting: " + item.text().orElse("") + " (R34)");
        }
        return range;
    }

    private static boolean rises(String range) {
        String[] ends = range.split("-");
        int last = Integer.parseInt(ends[1]);
        return Integer.parseInt(ends[0]) < last && last <= 65535;
    }

    /** Absent means tcp. */
    Optional<Protocol> protocol(Item item) {
        return item.text().isEmpty() ? Optional.of(Protocol.TCP) : read(item, "protocol of a port", Protocol::of);
    }

    /** CPU units, or MiB: a number, a number as text, or text such as {@code 2 vCPU} and {@code 4 GB}. */
    OptionalInt amount(Item item) {
        Matcher matcher = AMOUNT.matcher(item.text().orElse("").toLowerCase(Locale.ROOT));
        if (matcher.matches()) {
            return OptionalInt.of((int) (Double.parseDouble(matcher.group(1)) * 1024));
        }
        return item.number().stream().filter(n -> n >= 0).findFirst();
    }

    /** A stand-in for an address nobody told us, each time another. */
    Ipv4Address unknownAddress() {
        return Ipv4Address.unknown(++unknownAddresses);
    }

    /** A stand-in for the block of a subnet nobody described, each time another. */
    Cidr unknownBlock() {
        return Cidr.unknown(unknownBlocks++);
    }
}
