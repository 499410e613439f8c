package portico.format.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/** The few members of an object, in order; their names are shared with the objects that have the same ones, which needs a fraction of the room. */
final class Members extends AbstractMap<String, Json> implements SequencedMap<String, Json> {

    /** Of more, a hash map finds one faster. */
    static final int MOST = 48;

    private final Shape shape;
    private final List<Json> values;

    /** @param values one for each name of the shape */
    Members(Shape shape, List<Json> values) {
        this.shape = shape;
        this.values = List.copyOf(values);
    }

    @Override
    public Json get(Object name) {
        int index = shape.indexOf(name);
        return index < 0 ? null : values.get(index);
    }

    @Override
    public boolean containsKey(Object name) {
        return shape.indexOf(name) >= 0;
    }

    @Override
    public int size() {
        return values.size();
    }

    @Override
    public Set<Map.Entry<String, Json>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Json>> iterator() {
                return IntStream.range(0, values.size())
                        .mapToObj(i -> Map.entry(shape.names().get(i), values.get(i)))
                        .iterator();
            }

            @Override
            public int size() {
                return values.size();
            }
        };
    }

    @Override
    public SequencedMap<String, Json> reversed() {
        return new LinkedHashMap<>(this).reversed();
    }
}
