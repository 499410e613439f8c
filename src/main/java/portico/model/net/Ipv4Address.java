package portico.model.net;

import java.util.Optional;

/** One IPv4 address; {@code bits} is the address as an unsigned 32-bit number. */
public record Ipv4Address(int bits) implements Comparable<Ipv4Address> {

    /**
     * Reads dotted decimal.
     *
     * @throws IllegalArgumentException when the text is not four numbers from 0 to 255
     */
    public static Ipv4Address of(String text) {
        return in(text).orElseThrow(() -> new IllegalArgumentException(Ipv6.fault(text, "not an IPv4 address")));
    }

    /** The address that a text is; empty for any other text. */
    public static Optional<Ipv4Address> in(String text) {
        int bits = 0;
        int parts = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '.') {
                int octet = octet(text, start, i);
                if (octet < 0) {
                    return Optional.empty();
                }
                bits = bits << 8 | octet;
                parts++;
                start = i + 1;
            }
        }
        return parts == 4 ? Optional.of(new Ipv4Address(bits)) : Optional.empty();
    }

    /** The number from 0 to 255 that stands there; -1 where none does. */
    private static int octet(String text, int from, int to) {
        int octet = from == to || to - from > 3 ? 256 : 0;
        for (int i = from; i < to && octet < 256; i++) {
            int digit = text.charAt(i) - '0';
            octet = digit < 0 || digit > 9 ? 256 : octet * 10 + digit;
        }
        return octet > 255 ? -1 : octet;
    }

    /**
     * A stand-in, one of eight million, for the address of something whose address nobody told us. It lies in 0.0.0.0/8, which no interface can
     * carry (RFC 1122), so that it is never taken for a real one.
     */
    public static Ipv4Address unknown(int number) {
        return new Ipv4Address(number & 0x7fffff);
    }

    /** Whether this is a stand-in rather than an address. */
    public boolean isUnknown() {
        return bits >>> 24 == 0;
    }

    /** The address {@code count} places further on; wraps at the end of the address space. */
    public Ipv4Address plus(int count) {
        return new Ipv4Address(bits + count);
    }

    /** The last of the four numbers, which a street sign leaves to the door plate. */
    public int lastOctet() {
        return bits & 0xff;
    }

    @Override
    public int compareTo(Ipv4Address other) {
        return Integer.compareUnsigned(bits, other.bits);
    }

    @Override
    public String toString() {
        return (bits >>> 24) + "." + (bits >>> 16 & 0xff) + "." + (bits >>> 8 & 0xff) + "." + (bits & 0xff);
    }
}
