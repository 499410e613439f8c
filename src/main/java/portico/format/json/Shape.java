package portico.format.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of an object's members in order, which the many objects of one kind in a file share. */
final class Shape {

    private final List<String> names;
    private final Map<String, Integer> places;

    private Shape(List<String> names, Map<String, Integer> places) {
        this.names = names;
        this.places = places;
    }

    /** Of a single object: finds a name by looking at each. */
    static Shape single(List<String> names) {
        return new Shape(List.copyOf(names), Map.of());
    }

    /** Finds a name by its hash, for which it is worth to be shared. */
    static Shape shared(List<String> names) {
        Map<String, Integer> places = HashMap.newHashMap(names.size());
        names.forEach(name -> places.put(name, places.size()));
        return new Shape(List.copyOf(names), places);
    }

    List<String> names() {
        return names;
    }

    /** Below 0 where there is none of this name. */
    int indexOf(Object name) {
        return places.isEmpty() ? names.indexOf(name) : places.getOrDefault(name, -1);
    }
}
