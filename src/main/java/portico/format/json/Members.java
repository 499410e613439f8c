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

/** The few members of an object, in order; they are found faster by looking at each than by hashing, and need a fraction of the room. */
final class Members extends AbstractMap<String, Json> implements SequencedMap<String, Json> {

    /** Of more, a hash map finds one faster. */
    static final int MOST = 48;

    private final List<String> names;
    private final List<Json> values;

    /** @param names each once */
    Members(List<String> names, List<Json> values) {
        this.names = List.copyOf(names);
        this.values = List.copyOf(values);
    }

    @Override
    public Json get(Object name) {
        int index = names.indexOf(name);
        return index < 0 ? null : values.get(index);
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public Set<Map.Entry<String, Json>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Json>> iterator() {
                return IntStream.range(0, names.size())
                        .mapToObj(i -> Map.entry(names.get(i), values.get(i)))
                        .iterator();
            }

            @Override
            public int size() {
                return names.size();
            }
        };
    }

    @Override
    public SequencedMap<String, Json> reversed() {
        return new LinkedHashMap<>(this).reversed();
    }
}
