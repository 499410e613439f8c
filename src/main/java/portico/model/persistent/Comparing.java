package portico.model.persistent;

import portico.model.persistent.Slots.Difference;

/** Walks two trees at once, past everything that they share. */
final class Comparing<V> {

    private final Difference<V> each;

    Comparing(Difference<V> each) {
        this.each = each;
    }

    /** Compares the slots from {@code first} on under two branches, of which each may be missing and either may be the higher. */
    @SuppressWarnings("ReferenceEquality") // sharing is what this is about
    void compare(Branch before, int heightBefore, Branch after, int heightAfter, int first) {
        if (before == after) {
            return;
        }
        int height = Math.max(before == null ? 0 : heightBefore, after == null ? 0 : heightAfter);
        for (int i = 0; i < Branch.WIDTH; i++) {
            Object old = part(before, heightBefore, height, i);
            Object now = part(after, heightAfter, height, i);
            if (old != now && height == 0) {
                tell(first + i, old, now);
            } else if (old != now) {
                compare((Branch) old, Math.min(heightBefore, height - 1), (Branch) now,
                        Math.min(heightAfter, height - 1), first + (i << height * Branch.BITS));
            }
        }
    }

    /** The lower of two trees stands as the first part of the higher one. */
    private static Object part(Branch branch, int own, int height, int at) {
        if (branch == null) {
            return null;
        }
        return own == height ? branch.part(at) : at == 0 ? branch : null;
    }

    @SuppressWarnings("unchecked")
    private void tell(int slot, Object before, Object after) {
        each.at(slot, (V) before, (V) after);
    }
}
