package portico.model.net;

/** One IPv4 address; {@code bits} is the address as an unsigned 32-bit number. */
public record Ipv4Address(int bits) implements Comparable<Ipv4Address> {

    /**
     * Reads dotted decimal.
     *
     * @throws IllegalArgumentException when the text is not four numbers from 0 to 255
     */
    public static Ipv4Address of(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("not an IPv4 address: " + text);
        }
        int bits = 0;
        for (String part : parts) {
            bits = bits << 8 | octet(part, text);
        }
        return new Ipv4Address(bits);
    }

    private static int octet(String part, String text) {
        boolean digits = !part.isEmpty() && part.length() <= 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits || Integer.parseInt(part) > 255) {
            throw new IllegalArgumentException("not an IPv4 address: " + text);
        }
        return Integer.parseInt(part);
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
