package portico.format.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Function;

/** Builds a JSON object, member by member in order. */
public final class JsonObject {

    private final SequencedMap<String, Json> members = new LinkedHashMap<>();

    public JsonObject put(String name, Json value) {
        members.put(name, value);
        return this;
    }

    public JsonObject put(String name, String value) {
        return put(name, Json.of(value));
    }

    public JsonObject put(String name, long value) {
        return put(name, Json.of(value));
    }

    public JsonObject put(String name, boolean value) {
        return put(name, Json.of(value));
    }

    /** The value as text, or null where there is none. */
    public JsonObject put(String name, Optional<?> value) {
        return put(name, value.map(v -> Json.of(v.toString())).orElse(Json.none()));
    }

    public JsonObject put(String name, OptionalInt value) {
        return put(name, value.isPresent() ? Json.of(value.getAsInt()) : Json.none());
    }

    public <T> JsonObject put(String name, Collection<T> values, Function<? super T, Json> each) {
        return put(name, Json.array(values.stream().map(each)));
    }

    /** The values as texts. */
    public JsonObject put(String name, Collection<?> values) {
        return put(name, values, value -> Json.of(value.toString()));
    }

    public JsonObject put(String name, JsonObject value) {
        return put(name, value.build());
    }

    /** Does the following only where it is wanted, so that members that say nothing new are left out. */
    public JsonObject when(boolean wanted, Function<JsonObject, JsonObject> what) {
        return wanted ? what.apply(this) : this;
    }

    public Json.Obj build() {
        return new Json.Obj(members, Place.NOWHERE);
    }
}
