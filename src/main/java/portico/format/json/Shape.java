package portico.format.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The names of an object's members in order. The many objects of one kind in a text share theirs: each shape knows those that have one name more. A
 * text in which every object is of another shape is not remembered beyond a certain number.
 */
final class Shape {

    private static final int MOST = 4000;
    private static final int LOOKED_AT = 8;

    private final List<String> names;
    /** The names where they are looked for first, or behind; each where its place among the names stands in {@link #places}. */
    private final String[] slots;
    private final int[] places;
    private final Map<String, Shape> longer = new HashMap<>();
    private final List<Shape> next = new ArrayList<>(2);
    private final AtomicInteger known;
    /** The last name and its closing quote, as they stand in a text. */
    private final byte[] end;
    private final Habit habit = new Habit();
    private Shape latest = this;
    private int number = -1;

    /** @param slots a power of 2, above the number of names; 0 where nobody else will have these names */
    private Shape(List<String> names, int slots, AtomicInteger known) {
        this.names = names;
        this.end = ((names.isEmpty() ? "" : names.getLast()) + '"').getBytes(UTF_8);
        this.slots = new String[slots];
        this.places = new int[slots];
        this.known = known;
        for (int i = 0; i < names.size() && slots > 0; i++) {
            int slot = slot(names.get(i));
            this.slots[slot] = names.get(i);
            this.places[slot] = i;
        }
    }

    /** Of this name, or the free one where it would be put. */
    private int slot(String name) {
        int slot = name.hashCode() & slots.length - 1;
        while (slots[slot] != null && !slots[slot].equals(name)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Without names; the others of a text begin with it. */
    static Shape empty() {
        return new Shape(List.of(), 1, new AtomicInteger());
    }

    /** With one name more; this one where it has the name already. */
    Shape with(String name) {
        Shape known = longer.get(name);
        return known != null ? known : indexOf(name) >= 0 ? this : grown(name);
    }

    /** Of the first so many names. */
    Shape first(int count) {
        Shape first = Shape.empty();
        for (String name : names.subList(0, count)) {
            first = first.with(name);
        }
        return count == names.size() ? this : first;
    }

    private Shape grown(String name) {
        List<String> all = new ArrayList<>(names);
        all.add(name.intern()); // the same string as in the code of whoever looks for it
        if (known.get() >= MOST) {
            return new Shape(List.copyOf(all), 0, known);
        }
        Shape grown = new Shape(List.copyOf(all), Integer.highestOneBit(all.size()) << 2, known);
        longer.put(name, grown);
        next.add(grown);
        known.incrementAndGet();
        return grown;
    }

    /**
     * The one whose further name stands here in a text; the one that came into use last is most likely. This one where it is none of those that are
     * looked at.
     */
    Shape nextAt(byte[] text, int from) {
        if (latest != this && latest.isEndedBy(text, from)) {
            return latest;
        }
        for (int i = 0; i < Math.min(LOOKED_AT, next.size()); i++) {
            if (next.get(i).isEndedBy(text, from)) {
                latest = next.get(i);
                return latest;
            }
        }
        return this;
    }

    /** Of its last member. */
    Habit habit() {
        return habit;
    }

    /** Whether its last name stands here in a text, with the quote behind it. */
    boolean isEndedBy(byte[] text, int from) {
        int to = from + end.length;
        return to <= text.length && Arrays.equals(end, 0, end.length, text, from, to);
    }

    /** Of its last name with the quote, in bytes. */
    int lengthOfEnd() {
        return end.length;
    }

    List<String> names() {
        return names;
    }

    /** Where it stands in a list of shapes that are in use; it is put there when it first comes into use. */
    int numberIn(List<Shape> used) {
        if (number < 0) {
            number = used.size();
            used.add(this);
        }
        return number;
    }

    int size() {
        return names.size();
    }

    /** Below 0 where there is none of this name. One that is not shared looks at each. */
    int indexOf(Object name) {
        if (slots.length == 0 || !(name instanceof String text)) {
            return names.indexOf(name);
        }
        int slot = slot(text);
        return slots[slot] == null ? -1 : places[slot];
    }
}
