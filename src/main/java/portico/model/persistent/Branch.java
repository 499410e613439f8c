package portico.model.persistent;

import java.util.Arrays;

/** Thirty-two neighbours in a tree of slots: values where the height is 0, branches above; null where there is nothing. Never changed once made. */
final class Branch {

    static final int BITS = 5;
    static final int WIDTH = 1 << BITS;

    private static final int MASK = WIDTH - 1;
    private static final Branch EMPTY = new Branch(new Object[WIDTH], 0);

    private final Object[] parts;
    private final int values;

    private Branch(Object[] parts, int values) {
        this.parts = parts;
        this.values = values;
    }

    static Branch empty() {
        return EMPTY;
    }

    /** A branch of these parts, which nobody else may hold; missing ones at the end are nothing. */
    static Branch of(Object[] parts, int values) {
        return new Branch(parts.length == WIDTH ? parts : Arrays.copyOf(parts, WIDTH), values);
    }

    /** How many values are here and below. */
    int values() {
        return values;
    }

    /** The value or branch at one of the places from 0 to 31; null where there is nothing. */
    Object part(int at) {
        return parts[at];
    }

    Branch below(int at) {
        return (Branch) parts[at];
    }

    private static int at(int slot, int height) {
        return slot >>> height * BITS & MASK;
    }

    /** The value in a slot below a branch of this height; null where there is none. */
    Object get(int slot, int height) {
        return leaf(slot, height).parts[slot & MASK];
    }

    /** The values around a slot below a branch of this height: 32 from a multiple of 32 on. */
    Branch leaf(int slot, int height) {
        Branch branch = this;
        for (int h = height; h > 0 && branch != null; h--) {
            branch = branch.below(at(slot, h));
        }
        return branch == null ? EMPTY : branch;
    }

    /** With another value in a slot; null empties it. */
    Branch with(int slot, int height, Object value) {
        int at = at(slot, height);
        Object[] copy = parts.clone();
        if (height == 0) {
            copy[at] = value;
            return new Branch(copy, values - count(parts[at]) + count(value));
        }
        Branch before = parts[at] == null ? EMPTY : below(at);
        Branch after = before.with(slot, height - 1, value);
        copy[at] = after.values == 0 ? null : after;
        return new Branch(copy, values - before.values + after.values);
    }

    private static int count(Object value) {
        return value == null ? 0 : 1;
    }

    /** The value that so many others go before. */
    Object nth(int index, int height) {
        int left = index;
        for (Object part : parts) {
            int here = height == 0 ? count(part) : part == null ? 0 : ((Branch) part).values;
            if (left < here) {
                return height == 0 ? part : ((Branch) part).nth(left, height - 1);
            }
            left -= here;
        }
        throw new IndexOutOfBoundsException(index);
    }
}
