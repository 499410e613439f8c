package portico.model.capacity;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;

/** Which addresses of a network are in use; immutable. */
public final class AddressPool {

    /** The network that Docker gives every host behind its own back (R154). */
    public static final Cidr DOCKER0 = Cidr.of("172.17.0.0/16");

    private static final int KEPT_BY_AWS_AT_START = 4;
    private static final int KEPT_BY_AWS = 5;
    private static final int KEPT_BY_DOCKER_AT_START = 2;

    private final Cidr block;
    private final int first;
    private final BitSet taken;

    private AddressPool(Cidr block, int first, BitSet taken) {
        this.block = block;
        this.first = first;
        this.taken = taken;
    }

    /** A subnet with these addresses in use, less those outside it; the five that AWS keeps are never free (R81). */
    public static AddressPool of(Cidr subnet, Collection<Ipv4Address> used) {
        return new AddressPool(subnet, KEPT_BY_AWS_AT_START, new BitSet()).with(used);
    }

    /** A subnet whose addresses at these distances from its first are in use. */
    static AddressPool of(Cidr subnet, BitSet used) {
        return new AddressPool(subnet, KEPT_BY_AWS_AT_START, used);
    }

    /** docker0 with these addresses in use; the host itself has the first (R154). */
    public static AddressPool docker0(Collection<Ipv4Address> used) {
        return new AddressPool(DOCKER0, KEPT_BY_DOCKER_AT_START, new BitSet()).with(used);
    }

    boolean isOfUnknownBlock() {
        return block.isUnknown();
    }

    private int offset(Ipv4Address address) {
        return address.bits() - block.network().bits();
    }

    /** How many addresses AWS lets anybody use: the block less five; none in a block smaller than that (R82). */
    public static int usable(Cidr block) {
        return Math.clamp(block.size() - KEPT_BY_AWS, 0, Integer.MAX_VALUE);
    }

    /** Whether this is one of the five addresses of a subnet that AWS keeps: the first four and the last (R81). */
    public static boolean isKeptByAws(Cidr subnet, Ipv4Address address) {
        long offset = address.bits() - (long) subnet.network().bits();
        return offset >= 0 && offset < KEPT_BY_AWS_AT_START || offset == subnet.size() - 1;
    }

    /** This pool with one more address in use. */
    public AddressPool with(Ipv4Address address) {
        return with(List.of(address));
    }

    /** This pool with more addresses in use. */
    public AddressPool with(Collection<Ipv4Address> addresses) {
        if (addresses.isEmpty()) {
            return this;
        }
        BitSet copy = (BitSet) taken.clone();
        for (Ipv4Address address : addresses) {
            if (block.contains(address)) {
                copy.set(offset(address));
            }
        }
        return new AddressPool(block, first, copy);
    }

    /** This pool with some addresses given back and others taken; empty where one that is taken is not free. */
    Optional<AddressPool> exchanged(Collection<Ipv4Address> given, Collection<Ipv4Address> taken) {
        BitSet copy = (BitSet) this.taken.clone();
        given.forEach(address -> copy.clear(offset(address)));
        AddressPool after = new AddressPool(block, first, copy);
        for (Ipv4Address address : taken) {
            if (!after.isFree(address)) {
                return Optional.empty();
            }
            copy.set(offset(address));
        }
        return Optional.of(after);
    }

    /** Whether somebody may take this address: in the block, kept by nobody, not in use. */
    public boolean isFree(Ipv4Address address) {
        return block.contains(address) && isFree(offset(address));
    }

    private boolean isFree(int offset) {
        return offset >= first && offset < block.size() - 1 && !taken.get(offset);
    }

    /** The lowest free address; AWS does not publish its order, the lowest makes every run the same. */
    public Optional<Ipv4Address> lowestFree() {
        return lowestFree(_ -> true);
    }

    /** The lowest free address that this accepts. */
    public Optional<Ipv4Address> lowestFree(Predicate<Ipv4Address> accepted) {
        return lowestFrom(first, accepted);
    }

    /** The lowest free address above this one. */
    public Optional<Ipv4Address> lowestFreeAbove(Ipv4Address address) {
        return lowestFrom(Math.max(first, offset(address) + 1), _ -> true);
    }

    private Optional<Ipv4Address> lowestFrom(int from, Predicate<Ipv4Address> accepted) {
        for (int i = taken.nextClearBit(from); i < block.size() - 1; i = taken.nextClearBit(i + 1)) {
            Ipv4Address address = block.at(i);
            if (accepted.test(address)) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
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
