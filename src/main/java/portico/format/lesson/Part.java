package portico.format.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import portico.format.json.Json;

/** One value of a lesson's file while it is read. Lessons are checked by people who write them, so the first mistake is told and ends the reading. */
record Part(Json json, String path) {

    private static final int WHOLE = 9;
    private static final int LAST_PORT = 65_535;

    /** The member, unless it is missing. */
    Optional<Part> find(String name) {
        return json.find(name).map(value -> new Part(value, path + "." + name));
    }

    Part get(String name) {
        return find(name).orElseThrow(() -> wrong("it has no " + name));
    }

    String text() {
        return json.text().orElseThrow(() -> wrong("a text is due here"));
    }

    String text(String name) {
        return get(name).text();
    }

    int whole() {
        String text = text();
        if (text.isEmpty() || text.length() > WHOLE || !text.chars().allMatch(Character::isDigit)) {
            throw wrong("a whole number is due here, not " + text);
        }
        return Integer.parseInt(text);
    }

    int whole(String name) {
        return get(name).whole();
    }

    int port(String name) {
        return get(name).port();
    }

    OptionalInt portIfThere(String name) {
        return find(name).map(part -> OptionalInt.of(part.port())).orElse(OptionalInt.empty());
    }

    private int port() {
        int port = whole();
        if (port > LAST_PORT) {
            throw wrong("a port lies between 0 and " + LAST_PORT + ", not " + port);
        }
        return port;
    }

    /** The elements of a list; none where the member is missing. */
    <T> List<T> each(String name, Function<Part, T> read) {
        List<Json> items = json.elements(name);
        return IntStream.range(0, items.size())
                .mapToObj(i -> read.apply(new Part(items.get(i), path + "." + name + "[" + i + "]")))
                .toList();
    }

    /** What {@code read} makes of the text; what it refuses is told with its place. */
    <T> T parsed(String name, Function<String, T> read) {
        Part part = get(name);
        try {
            return read.apply(part.text());
        } catch (IllegalArgumentException e) {
            throw new LessonException(part.placed(e.getMessage()), e);
        }
    }

    /** The one key and its value, of an object that says by its key what it is. */
    Map.Entry<String, Part> only() {
        Set<String> names = json instanceof Json.Obj(var members, var _) ? members.keySet() : Set.of();
        if (names.size() != 1) {
            throw wrong("an object with one key is due here, which says what is meant");
        }
        String name = names.iterator().next();
        return Map.entry(name, get(name));
    }

    /** Refuses members that nobody knows, which are slips of the pen as a rule. */
    Part knows(String... known) {
        Set<String> names = json instanceof Json.Obj(var members, var _) ? members.keySet() : Set.of();
        names.stream().filter(name -> !Arrays.asList(known).contains(name)).findFirst().ifPresent(name -> {
            throw wrong("nothing is known of \"" + name + "\" here; known are " + String.join(", ", known));
        });
        return this;
    }

    LessonException wrong(String message) {
        return new LessonException(placed(message));
    }

    private String placed(String message) {
        return json.place() + ", " + path + ": " + message;
    }
}
