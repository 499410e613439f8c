package portico.model.placement;

import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** A set of reasons as one number, a bit for each; immutable. */
final class Reasons extends AbstractSet<Reason> {

    private static final List<Reason> ALL = List.of(Reason.values());

    private final int bits;

    private Reasons(int bits) {
        this.bits = bits;
    }

    static int bits(Reason reason) {
        return 1 << reason.ordinal();
    }

    static int bits(List<Shortage> shortages) {
        int reasons = 0;
        for (Shortage shortage : shortages) {
            reasons |= bits(shortage.reason());
        }
        return reasons;
    }

    /** Those that these requirements find. */
    static int bits(List<Requirement> requirements, Demand demand, Host host) {
        List<Shortage> missing = new ArrayList<>();
        requirements.forEach(requirement -> requirement.check(demand, host, missing));
        return bits(missing);
    }

    static Reasons in(int reasons) {
        return new Reasons(reasons);
    }

    @Override
    public int size() {
        return Integer.bitCount(bits);
    }

    @Override
    public boolean contains(Object other) {
        return other instanceof Reason reason && (bits & bits(reason)) != 0;
    }

    @Override
    public Iterator<Reason> iterator() {
        return new Each(bits);
    }

    /** Goes through the bits that are set, with nothing made for each. */
    private static final class Each implements Iterator<Reason> {

        private int bits;

        Each(int bits) {
            this.bits = bits;
        }

        @Override
        public boolean hasNext() {
            return bits != 0;
        }

        @Override
        public Reason next() {
            if (bits == 0) {
                throw new NoSuchElementException();
            }
            Reason next = ALL.get(Integer.numberOfTrailingZeros(bits));
            bits &= bits - 1;
            return next;
        }
    }
}
