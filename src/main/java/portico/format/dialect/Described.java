package portico.format.dialect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import portico.format.json.Json;
import portico.format.json.Place;

/** Builds an object as a describe call prints it, which stands where the resource stands in its file. Members without a value are left out. */
public final class Described {

    private final SequencedMap<String, Json> members = new LinkedHashMap<>();
    private final Place place;

    private Described(Place place) {
        this.place = place;
    }

    public static Described at(Place place) {
        return new Described(place);
    }

    /** Goes on from what was built before. */
    public static Described from(Json.Obj object) {
        Described described = new Described(object.place());
        described.members.putAll(object.members());
        return described;
    }

    public Described put(String name, Json value) {
        if (!(value instanceof Json.Null)) {
            members.put(name, value);
        }
        return this;
    }

    public Described put(String name, Optional<? extends Json> value) {
        value.ifPresent(v -> put(name, v));
        return this;
    }

    public Described put(String name, String value) {
        return put(name, new Json.Str(value, place));
    }

    public Described put(String name, List<? extends Json> values) {
        return values.isEmpty() ? this : put(name, new Json.Arr(List.copyOf(values), place));
    }

    /** Puts the name by which people know the thing, as EC2 tags it. */
    public Described tagged(String name) {
        Json.Obj tag = at(place).put("Key", "Name").put("Value", name).build();
        return put("Tags", List.of(tag));
    }

    public Json.Obj build() {
        return new Json.Obj(members, place);
    }
}
