package portico.format.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.json.Json;
import portico.model.id.ResourceId;

/** Finds out who the elements of one list are: by a written id, else by name, else by number. */
final class Identification {

    private final Kind<?> kind;
    private final Names<ResourceId> names;
    private final Notes notes;
    private int number;

    Identification(Kind<?> kind, Names<ResourceId> names, Notes notes) {
        this.kind = kind;
        this.names = names;
        this.notes = notes;
    }

    /** Written ids are given first, so that no number takes one away; of two elements with one id the second is left out. */
    List<Identified> identify(List<Element> elements) {
        List<Element> objects = elements.stream().filter(this::isObject).toList();
        List<Optional<String>> ids = objects.stream().map(element -> writtenId(kind, element)).toList();
        List<Optional<Identified>> found = new ArrayList<>();
        for (int i = 0; i < objects.size(); i++) {
            Element element = objects.get(i);
            found.add(ids.get(i).flatMap(id -> named(element, id)));
        }
        for (int i = 0; i < objects.size(); i++) {
            if (ids.get(i).isEmpty()) {
                found.set(i, Optional.of(numbered(objects.get(i))));
            }
        }
        return found.stream().flatMap(Optional::stream).toList();
    }

    private boolean isObject(Element element) {
        boolean object = element.json() instanceof Json.Obj;
        if (!object) {
            element.note(notes, Note.Severity.ERROR, "an object is due here, not " + element.kind());
        }
        return object;
    }

    /** The id that stands in an element, or the name that serves as one. */
    static Optional<String> writtenId(Kind<?> kind, Element element) {
        Fields in = new Fields(element, new Notes());
        return in.text("id").or(() -> kind.idFrom(in)).filter(text -> !text.isBlank());
    }

    /** By what an element can be called: its id and its name, as far as they are written. */
    static Stream<String> called(Kind<?> kind, Element element) {
        Optional<String> name = kind.name(new Fields(element, new Notes()));
        return Stream.concat(writtenId(kind, element).stream(), name.stream());
    }

    private Optional<Identified> named(Element element, String id) {
        Identity identity = new Identity(id, name(element, id));
        if (names.add(identity, element.source())) {
            return Optional.of(new Identified(element, identity));
        }
        element.note(notes, Note.Severity.ERROR, "a second " + kind.noun() + " with the id " + id + "; it is left out");
        return Optional.empty();
    }

    private String name(Element element, String id) {
        return kind.name(new Fields(element, new Notes())).filter(text -> !text.isBlank()).orElse(id);
    }

    /** The id of an element that has none, such as {@code task-3}. */
    static String numbered(Kind<?> kind, int number) {
        return kind.noun().replace(' ', '-') + "-" + number;
    }

    private Identified numbered(Element element) {
        Identity identity;
        do {
            number++;
            String id = numbered(kind, number);
            identity = new Identity(id, name(element, id));
        } while (!names.add(identity, element.source()));
        return new Identified(element, identity);
    }
}
