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

    private final List<String> names;
    private final Map<String, Integer> places;
    private final Map<String, Shape> longer = new HashMap<>();
    private final AtomicInteger known;
    /** The last name and its closing quote, as they stand in a text. */
    private final byte[] end;
    /** The string that was read last of each member; a race may lose one, which is then decoded again. */
    private final Seen[] seen;
    private Shape latest = this;
    private int number = -1;

    private Shape(List<String> names, Map<String, Integer> places, AtomicInteger known) {
        this.names = names;
        this.end = ((names.isEmpty() ? "" : names.getLast()) + '"').getBytes(UTF_8);
        this.places = places;
        this.known = known;
        this.seen = new Seen[places.size()];
        Arrays.fill(seen, Seen.NOTHING);
    }

    /** Without names; the others of a text begin with it. */
    static Shape empty() {
        return new Shape(List.of(), Map.of(), new AtomicInteger());
    }

    /** With one name more; this one where it has the name already. */
    Shape with(String name) {
        Shape next = longer.get(name);
        return next != null ? next : indexOf(name) >= 0 ? this : grown(name);
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
        all.add(name);
        if (known.get() >= MOST) {
            return new Shape(List.copyOf(all), Map.of(), known);
        }
        Map<String, Integer> every = HashMap.newHashMap(all.size());
        all.forEach(each -> every.put(each, every.size()));
        Shape next = new Shape(List.copyOf(all), every, known);
        longer.put(name, next);
        known.incrementAndGet();
        return next;
    }

    /** The one with a name more that came into use last, since it will most likely be the next one too; this one at first. */
    Shape latest() {
        return latest;
    }

    void remember(Shape next) {
        latest = next;
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

    /** What was read last of this member; nothing where shapes are many. */
    Seen seen(int index) {
        return index < seen.length ? seen[index] : Seen.NOTHING;
    }

    void remember(int index, Seen text) {
        if (index < seen.length) {
            seen[index] = text;
        }
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
        return places.isEmpty() ? names.indexOf(name) : places.getOrDefault(name, -1);
    }
}
