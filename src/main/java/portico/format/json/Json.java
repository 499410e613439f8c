package portico.format.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** A JSON value and where it begins. */
public sealed interface Json {

    /** Where the value begins; {@link Place#NOWHERE} for values that were not read from a file. */
    Place place();

    /** An object; members in the order they were written. */
    record Obj(SequencedMap<String, Json> members, Place place) implements Json {

        public Obj {
            members = members instanceof TextMembers ? members
                    : Collections.unmodifiableSequencedMap(new LinkedHashMap<>(members));
        }

        public Obj(Map<String, Json> members) {
            this(new LinkedHashMap<>(members), Place.NOWHERE);
        }
    }

    record Arr(List<Json> items, Place place) implements Json {

        public Arr {
            items = items instanceof TextElements ? items : List.copyOf(items);
        }
    }

    record Str(String value, Place place) implements Json {}

    /** A number as it was written. */
    record Num(String literal, Place place) implements Json {}

    record Bool(boolean value, Place place) implements Json {}

    record Null(Place place) implements Json {

        private static final Null NONE = new Null(Place.NOWHERE);
    }

    static Json of(String value) {
        return new Str(value, Place.NOWHERE);
    }

    static Json of(long value) {
        return new Num(Long.toString(value), Place.NOWHERE);
    }

    static Json of(double value) {
        return new Num(Double.toString(value), Place.NOWHERE);
    }

    static Json of(boolean value) {
        return new Bool(value, Place.NOWHERE);
    }

    static Json none() {
        return Null.NONE;
    }

    static Json array(Stream<? extends Json> items) {
        return new Arr(items.<Json>map(i -> i).toList(), Place.NOWHERE);
    }

    /** The member of this name; empty where this is no object, or the member is missing or null. */
    default Optional<Json> find(String name) {
        Json member = this instanceof Obj(var members, var at) ? members.get(name) : null;
        return member == null || member instanceof Null ? Optional.empty() : Optional.of(member);
    }

    /** Whether {@link #find} finds a member; nothing of it is looked at. */
    default boolean has(String name) {
        return this instanceof Obj(TextMembers members, var _) ? members.isTold(name) : find(name).isPresent();
    }

    /** Whether a member is still a stretch of a text that holds no other values: what it says is known without a value made of it. */
    default boolean isSingle(String name) {
        return this instanceof Obj(TextMembers members, var _) && members.isSingle(name);
    }

    /**
     * Whether the text of a member is this one, blanks around it aside; most texts that differ need not be decoded to know that.
     *
     * @param text without blanks around it, in ASCII
     */
    default boolean says(String name, String text) {
        return this instanceof Obj(TextMembers members, var _) ? members.says(name, text)
                : text(name).filter(told -> told.strip().equals(text)).isPresent();
    }

    /** The elements, where this is an array; else none. */
    default List<Json> elements() {
        return this instanceof Arr(var items, var at) ? items : List.of();
    }

    /** The elements of an array member; none where it is missing. */
    default List<Json> elements(String name) {
        return find(name).map(Json::elements).orElse(List.of());
    }

    /** A string, number or truth value as text; empty for anything else. */
    default Optional<String> text() {
        return Optional.ofNullable(switch (this) {
            case Str(var value, var at) -> value;
            case Num(var literal, var at) -> literal;
            case Bool(var value, var at) -> Boolean.toString(value);
            case Obj _,Arr _,Null _ -> null;
        });
    }

    /** The text of a member. */
    default Optional<String> text(String name) {
        return this instanceof Obj(TextMembers members, var _) ? members.text(name) : find(name).flatMap(Json::text);
    }
}
