package portico.model.capacity;

import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;

/** Which addresses of a subnet are in use; immutable. The five that AWS keeps are never free (R81). */
public final class AddressPool {

    private static final int RESERVED_AT_START = 4;
    private static final int RESERVED = 5;

    private final Cidr block;
    private final BitSet taken;

    private AddressPool(Cidr block, BitSet taken) {
        this.block = block;
        this.taken = taken;
    }

    /** The pool of this block with these addresses in use; those outside the block are left out. */
    public static AddressPool of(Cidr block, Collection<Ipv4Address> used) {
        BitSet taken = new BitSet();
        used.stream().filter(block::contains).forEach(address -> taken.set(offset(block, address)));
        return new AddressPool(block, taken);
    }

    private static int offset(Cidr block, Ipv4Address address) {
        return address.bits() - block.network().bits();
    }

    /** How many addresses AWS lets anybody use: the block less five; none in a block smaller than that (R82). */
    public static int usable(Cidr block) {
        return Math.clamp(block.size() - RESERVED, 0, Integer.MAX_VALUE);
    }

    /** This pool with one more address in use. */
    public AddressPool with(Ipv4Address address) {
        if (!block.contains(address)) {
            return this;
        }
        BitSet copy = (BitSet) taken.clone();
        copy.set(offset(block, address));
        return new AddressPool(block, copy);
    }

    /** Whether somebody may take this address: in the block, not kept by AWS, not in use. */
    public boolean isFree(Ipv4Address address) {
        return block.contains(address) && isFree(offset(block, address));
    }

    private boolean isFree(int offset) {
        return offset >= RESERVED_AT_START && offset < block.size() - 1 && !taken.get(offset);
    }

    /** The lowest free address; AWS does not publish its order, the lowest makes every run the same. */
    public Optional<Ipv4Address> lowestFree() {
        return lowestFree(_ -> true);
    }

    /** The lowest free address that this accepts. */
    public Optional<Ipv4Address> lowestFree(Predicate<Ipv4Address> accepted) {
        for (int i = taken.nextClearBit(RESERVED_AT_START); i < block.size() - 1; i = taken.nextClearBit(i + 1)) {
            Ipv4Address address = block.at(i);
            if (accepted.test(address)) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    /** How many of the addresses in use lie among the usable ones. */
    int used() {
        return taken.cardinality();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressPool pool && block.equals(pool.block) && taken.equals(pool.taken);
    }

    @Override
    public int hashCode() {
        return block.hashCode() * 31 + taken.hashCode();
    }

    @Override
    public String toString() {
        return block + " " + taken;
    }
}
