package portico.model.net;

import java.util.Optional;

/** A block of IPv4 addresses: a network address and a prefix length from 0 to 32. */
public record Cidr(Ipv4Address network, int prefix) {

    /** Every IPv4 address. */
    public static final Cidr EVERYWHERE = new Cidr(new Ipv4Address(0), 0);

    public Cidr {
        if (prefix < 0 || prefix > 32) {
            throw new IllegalArgumentException("a prefix length lies between 0 and 32, not " + prefix);
        }
        if ((network.bits() & ~mask(prefix)) != 0) {
            throw new IllegalArgumentException(network + "/" + prefix + " has host bits set; its block is "
                    + new Ipv4Address(network.bits() & mask(prefix)) + "/" + prefix);
        }
    }

    /**
     * Reads {@code 10.0.1.0/24}; a bare address means its /32.
     *
     * @throws IllegalArgumentException when the text is no block, or has host bits set
     */
    public static Cidr of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return single(Ipv4Address.of(text));
        }
        String prefix = text.substring(slash + 1);
        if (!prefix.matches("\\d{1,2}") || Ipv6.isBlock(text)) {
            throw new IllegalArgumentException(Ipv6.fault(text, "not an address block"));
        }
        return new Cidr(Ipv4Address.of(text.substring(0, slash)), Integer.parseInt(prefix));
    }

    /** The block that a text writes, as {@link #of} reads it; empty where it is none. */
    public static Optional<Cidr> in(String text) {
        try {
            return Optional.of(of(text));
        } catch (IllegalArgumentException notABlock) {
            return Optional.empty();
        }
    }

    /** The block that holds just this address. */
    public static Cidr single(Ipv4Address address) {
        return new Cidr(address, 32);
    }

    /** A stand-in, one of 2,048, for the block of a subnet that was only mentioned; see {@link Ipv4Address#unknown(int)}. */
    public static Cidr unknown(int number) {
        return new Cidr(new Ipv4Address(0x800000 | (number & 0x7ff) << 12), 20);
    }

    /** The block with this shorter prefix length in which this one lies. */
    public Cidr widened(int shorter) {
        return new Cidr(new Ipv4Address(network.bits() & mask(shorter)), shorter);
    }

    /** Whether this is a stand-in rather than a block. */
    public boolean isUnknown() {
        return network.isUnknown() && prefix > 8;
    }

    private static int mask(int prefix) {
        return prefix == 0 ? 0 : -1 << 32 - prefix;
    }

    public boolean contains(Ipv4Address address) {
        return (address.bits() & mask(prefix)) == network.bits();
    }

    /** Whether every address of {@code other} lies in this block. */
    public boolean contains(Cidr other) {
        return other.prefix >= prefix && contains(other.network);
    }

    public boolean overlaps(Cidr other) {
        return contains(other) || other.contains(this);
    }

    /** How many addresses the block holds, reserved ones included. */
    public long size() {
        return 1L << 32 - prefix;
    }

    /** The address at {@code offset} from the network address. */
    public Ipv4Address at(long offset) {
        return network.plus((int) offset);
    }

    @Override
    public String toString() {
        return network + "/" + prefix;
    }
}
