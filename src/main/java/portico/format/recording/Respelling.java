package portico.format.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import portico.format.json.Json;
import portico.format.json.Place;

/** An object said again under other names; each value keeps the place where it stands in its file. */
final class Respelling {

    private final SequencedMap<String, Json> members = new LinkedHashMap<>();
    private final Place place;

    private Respelling(Place place) {
        this.place = place;
    }

    /** An object that stands where this one does. */
    static Respelling at(Json origin) {
        return new Respelling(origin.place());
    }

    /** Nothing is said where there is no value. */
    Respelling say(String name, Optional<? extends Json> value) {
        value.ifPresent(json -> members.put(name, json));
        return this;
    }

    /** A text that stands nowhere by itself, at this object's place. */
    Respelling say(String name, String text) {
        members.put(name, new Json.Str(text, place));
        return this;
    }

    Respelling say(String name, List<? extends Json> elements) {
        members.put(name, new Json.Arr(List.copyOf(elements), place));
        return this;
    }

    Json.Obj json() {
        return new Json.Obj(members, place);
    }
}
