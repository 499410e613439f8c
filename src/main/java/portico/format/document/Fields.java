package portico.format.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import portico.format.Likeness;
import portico.format.Note;
import portico.format.json.Json;
import portico.model.id.ResourceId;

/**
 * One object of a document while it is read: asked for its members one by one, it notes those that are of the wrong type, and at the end those
 * that nobody asked for.
 */
final class Fields {

    private final Element at;
    private final Notes notes;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Element at, Notes notes) {
        this.at = at;
        this.notes = notes;
    }

    /** The document it stands in. */
    String source() {
        return at.source();
    }

    /** Says that these members are fine, though nothing is made of them. */
    Fields ignore(Set<String> names) {
        known.addAll(names);
        return this;
    }

    /** The member, unless it is missing or null. */
    Optional<Element> member(String name) {
        known.add(name);
        return at.json().find(name).map(value -> at.member(name, value));
    }

    /** Whether null was written, which means: none, and do not assign one. */
    boolean isNull(String name) {
        known.add(name);
        return at.json() instanceof Json.Obj(var members, var _) && members.get(name) instanceof Json.Null;
    }

    /** The names of all members, known or not. */
    Set<String> names() {
        return at.json() instanceof Json.Obj(var members, var _) ? members.keySet() : Set.of();
    }

    boolean has(String name) {
        return member(name).isPresent();
    }

    Optional<String> text(String name) {
        return member(name).flatMap(m -> m.json() instanceof Json.Str || m.json() instanceof Json.Num ? m.json().text()
                : wrong(m, "a text is due here, not " + m.kind()));
    }

    String text(String name, String otherwise) {
        return text(name).orElse(otherwise);
    }

    /** The member read by {@code parse}, whose IllegalArgumentException becomes a note. */
    <T> Optional<T> parsed(String name, Function<String, T> parse) {
        return text(name).flatMap(text -> {
            try {
                return Optional.of(parse.apply(text.strip()));
            } catch (IllegalArgumentException e) {
                return wrong(member(name).orElseThrow(), e.getMessage());
            }
        });
    }

    <T> T required(String name, Optional<T> value) {
        return value
                .orElseThrow(() -> new Unreadable(has(name) ? "its " + name + " cannot be read" : "it has no " + name));
    }

    /** A whole number, also where it is written as a text, as AWS does. */
    OptionalInt integer(String name, int least, int most) {
        Optional<Integer> number = parsed(name, text -> {
            if (!text.matches("-?\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
                throw new IllegalArgumentException(
                        "a whole number from " + least + " to " + most + " is due here, not " + text);
            }
            return Integer.parseInt(text);
        });
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    int integer(String name, int least, int most, int otherwise) {
        return integer(name, least, most).orElse(otherwise);
    }

    boolean flag(String name, boolean otherwise) {
        return member(name)
                .map(m -> m.json() instanceof Json.Bool(var value, var _) ? value
                        : Fields.this.<Boolean>wrong(m, "true or false is due here, not " + m.kind()).orElse(otherwise))
                .orElse(otherwise);
    }

    /** One of an enum's constants, in either case, with {@code -} or {@code _}. */
    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        return parsed(name, text -> constant(type, text)).orElse(otherwise);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "one of " + List.of(type.getEnumConstants()) + " is due here, not " + text, e);
        }
    }

    /** The elements of a list; empty where the member is missing. */
    List<Element> list(String name) {
        return member(name)
                .map(m -> m.json() instanceof Json.Arr(var items, var _) ? items(m, items)
                        : Fields.this.<List<Element>>wrong(m, "a list is due here, not " + m.kind()).orElse(List.of()))
                .orElse(List.of());
    }

    private static List<Element> items(Element list, List<Json> items) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            elements.add(list.item(i, items.get(i)));
        }
        return elements;
    }

    /** The objects of a list, each read by {@code each}; one that cannot be read is noted and left out. */
    <T> List<T> objects(String name, Function<Fields, T> each) {
        return list(name).stream().flatMap(e -> object(e, each).stream()).toList();
    }

    /** The same of a list in which a text may stand for an object. */
    <T> List<T> objectsOrTexts(String name, Function<Fields, T> each, Function<String, T> named) {
        return list(name).stream()
                .flatMap(e -> (e.json() instanceof Json.Str ? e.json().text().map(named) : object(e, each)).stream())
                .toList();
    }

    <T> Optional<T> object(String name, Function<Fields, T> each) {
        return member(name).flatMap(m -> object(m, each));
    }

    private <T> Optional<T> object(Element element, Function<Fields, T> each) {
        if (!(element.json() instanceof Json.Obj)) {
            return wrong(element, "an object is due here, not " + element.kind());
        }
        Fields fields = new Fields(element, notes);
        try {
            T value = each.apply(fields);
            fields.finish();
            return Optional.of(value);
        } catch (IllegalArgumentException e) {
            return wrong(element, e.getMessage());
        }
    }

    /** A list of texts. */
    List<String> texts(String name) {
        return list(name).stream()
                .flatMap(e -> e.json().text().or(() -> wrong(e, "a text is due here, not " + e.kind())).stream())
                .toList();
    }

    /** A list of texts, each read by {@code parse}; one that it refuses is noted and left out. */
    <T> List<T> parsedTexts(String name, Function<String, T> parse) {
        return list(name).stream().flatMap(e -> parsed(e, parse).stream()).toList();
    }

    private <T> Optional<T> parsed(Element e, Function<String, T> parse) {
        try {
            return e.json()
                    .text()
                    .map(parse)
                    .or(() -> wrong(e, "an id, a name or another text is due here, not " + e.kind()));
        } catch (IllegalArgumentException problem) {
            return wrong(e, problem.getMessage());
        }
    }

    <I extends ResourceId> Optional<I> reference(String name, Names<I> names) {
        return parsed(name, text -> names.resolve(text, at.source()));
    }

    /** References, of which those that lead nowhere are noted and left out. */
    <I extends ResourceId> List<I> references(String name, Names<I> names) {
        return parsedTexts(name, text -> names.resolve(text, at.source()));
    }

    private <T> Optional<T> wrong(Element member, String message) {
        member.note(notes, Note.Severity.ERROR, message);
        return Optional.empty();
    }

    void warn(String message) {
        at.note(notes, Note.Severity.WARNING, message);
    }

    /** Notes the members that nobody asked for. */
    void finish() {
        names().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> at.member(name, at.json())
                        .note(notes, Note.Severity.WARNING,
                                "nothing is known of \"" + name + "\"" + Likeness.suggestion(name, known)));
    }
}
