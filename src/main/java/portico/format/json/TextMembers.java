package portico.format.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/** The few members of an object in a text, in order. */
final class TextMembers extends AbstractMap<String, Json> implements SequencedMap<String, Json> {

    /** Of more, a hash map finds one faster. */
    static final int MOST = 48;

    private final Shape shape;
    private final JsonText text;
    private final int at;

    /** @param at of the text's tape */
    TextMembers(Shape shape, JsonText text, int at) {
        this.shape = shape;
        this.text = text;
        this.at = at;
    }

    @Override
    public Json get(Object name) {
        int index = shape.indexOf(name);
        return index < 0 ? null : text.member(at, index);
    }

    /** The text of a member, of which no value need be made. */
    Optional<String> text(String name) {
        int index = shape.indexOf(name);
        return index < 0 ? Optional.empty() : text.memberText(at, index);
    }

    /** Whether a member is there and not null. */
    boolean isTold(String name) {
        int index = shape.indexOf(name);
        return index >= 0 && text.isMemberTold(at, index);
    }

    /** Whether a member is there and holds no others. */
    boolean isSingle(String name) {
        int index = shape.indexOf(name);
        return index >= 0 && text.isMemberSingle(at, index);
    }

    boolean says(String name, String told) {
        int index = shape.indexOf(name);
        return index >= 0 && text.memberSays(at, index, told);
    }

    @Override
    public boolean containsKey(Object name) {
        return shape.indexOf(name) >= 0;
    }

    @Override
    public int size() {
        return shape.size();
    }

    /** Without a look at the values. */
    @Override
    public Set<String> keySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<String> iterator() {
                return shape.names().iterator();
            }

            @Override
            public boolean contains(Object name) {
                return containsKey(name);
            }

            @Override
            public int size() {
                return shape.size();
            }
        };
    }

    @Override
    public Set<Map.Entry<String, Json>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Json>> iterator() {
                return IntStream.range(0, shape.size())
                        .mapToObj(i -> Map.entry(shape.names().get(i), text.member(at, i)))
                        .iterator();
            }

            @Override
            public int size() {
                return shape.size();
            }
        };
    }

    @Override
    public SequencedMap<String, Json> reversed() {
        return new LinkedHashMap<>(this).reversed();
    }
}
