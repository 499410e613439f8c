package portico.format.describe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.format.json.Place;

/**
 * One JSON value, and the way to it: the file and the path inside. A member that holds no others is looked up whenever somebody asks for it and not kept,
 * because thousands of records keep such items for the sake of a note that hardly one of them needs.
 */
final class Item {

    /** The root of what a dialect was translated into. */
    static final String TRANSLATED = "~";

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}(\\.0*)?");
    private static final int LONGEST_TEXT = 2048;

    private final String source;
    /** To the value, or to the object that it is a member of. */
    private final Trail trail;
    private final Json json;
    /** By which the value is known in the object; null where it is kept itself. */
    private final String member;

    private Item(String source, Trail trail, Json json, String member) {
        this.source = source;
        this.trail = trail;
        this.json = json;
        this.member = member;
    }

    Item(String source, Trail trail, Json json) {
        this(source, trail, json, null);
    }

    Item(String source, String path, Json json) {
        this(source, new Trail.Root(path), json);
    }

    /** The file. */
    String source() {
        return source;
    }

    /** The way inside the file. */
    Trail trail() {
        return member == null ? trail : new Trail.Member(trail, member);
    }

    Json json() {
        return member == null ? json : json.find(member).orElseGet(Json::none);
    }

    /** The way inside the file, written out. */
    String path() {
        return trail().toString();
    }

    /** The member of this name, which may be missing. */
    Item get(String name) {
        Json object = json();
        return object.isSingle(name) ? new Item(source, trail(), object, name)
                : new Item(source, new Trail.Member(trail(), name), object.find(name).orElseGet(Json::none));
    }

    /** The same object with a text more. */
    Item with(String name, String text) {
        return with(name, new Json.Str(text, json().place()));
    }

    /** The same object with a member more. */
    Item with(String name, Json value) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        if (json() instanceof Json.Obj(var all, var _)) {
            members.putAll(all);
        }
        members.put(name, value);
        return new Item(source, trail(), new Json.Obj(members, json().place()));
    }

    /** A missing value at the same place. */
    Item nothing() {
        return new Item(source, trail(), Json.none());
    }

    boolean has(String name) {
        return json().has(name);
    }

    /** The value as text; empty where there is none, or only blanks. */
    Optional<String> text() {
        return told(member == null ? json.text() : json.text(member));
    }

    Optional<String> text(String name) {
        return told(json().text(name));
    }

    /** Whether the text of a member is this one, which is quicker to tell than what else it may be. */
    boolean says(String name, String text) {
        return json().says(name, text);
    }

    private static Optional<String> told(Optional<String> written) {
        if (written.isEmpty()) {
            return written;
        }
        String text = written.get().strip();
        return text.isEmpty() || text.length() > LONGEST_TEXT ? Optional.empty() : Optional.of(text);
    }

    /** The value as a whole number, be it written as a number or as text (R184). */
    OptionalInt number() {
        return number(text());
    }

    OptionalInt number(String name) {
        return number(text(name));
    }

    private static OptionalInt number(Optional<String> told) {
        return told.filter(text -> WHOLE.matcher(text).matches())
                .map(text -> OptionalInt.of((int) Double.parseDouble(text)))
                .orElse(OptionalInt.empty());
    }

    boolean isTrue(String name) {
        return text(name).filter("true"::equalsIgnoreCase).isPresent();
    }

    /** The elements of an array. */
    List<Item> items() {
        List<Json> elements = json().elements();
        if (elements.isEmpty()) {
            return List.of();
        }
        List<Item> items = new ArrayList<>(elements.size());
        for (Json element : elements) {
            items.add(new Item(source, new Trail.Element(trail(), items.size()), element));
        }
        return Collections.unmodifiableList(items);
    }

    List<Item> items(String name) {
        return json().find(name)
                .map(list -> new Item(source, new Trail.Member(trail(), name), list).items())
                .orElse(List.of());
    }

    /** The texts in an array of texts. */
    Stream<Item> texts(String name) {
        return items(name).stream().filter(item -> item.text().isPresent());
    }

    /** The values by name of an array of names and values, as {@code attributes} and {@code details} are; the first of each name. */
    Map<String, Item> named(String array) {
        Map<String, Item> values = new HashMap<>();
        for (Item pair : items(array)) {
            pair.text("name").ifPresent(name -> values.putIfAbsent(name, pair.get("value")));
        }
        return values;
    }

    /** The first element of an array that has this text as this member. */
    Optional<Item> first(String array, String name, String text) {
        List<Json> elements = json().elements(array);
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i).says(name, text)) {
                return Optional
                        .of(new Item(source, new Trail.Element(new Trail.Member(trail(), array), i), elements.get(i)));
            }
        }
        return Optional.empty();
    }

    /** What people called it: the {@code Name} tag of EC2. */
    Optional<String> nameTag() {
        return Stream.of("Tags", "TagSet")
                .flatMap(tags -> items(tags).stream())
                .filter(tag -> tag.text("Key").filter("Name"::equals).isPresent())
                .flatMap(tag -> tag.text("Value").stream())
                .findFirst();
    }

    /** Path, line and column, as a note says them; of what was translated only the place is the file's own. */
    String at() {
        Place place = json().place();
        if (path().startsWith(TRANSLATED)) {
            return place.toString();
        }
        return place.equals(Place.NOWHERE) ? path() : path() + " (" + place + ")";
    }
}
