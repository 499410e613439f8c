package portico.format.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<Optional<Identity>> found = new ArrayList<>(elements.stream().map(this::written).toList());
        List<Identified> identified = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (found.get(i).isEmpty() && !(element.json() instanceof Json.Obj)) {
                element.note(notes, Note.Severity.ERROR, "an object is due here, not " + element.kind());
            } else if (found.get(i).isEmpty()) {
                identified.add(new Identified(element, numbered(element)));
            } else if (!found.get(i).get().id().isEmpty()) {
                identified.add(new Identified(element, found.get(i).get()));
            }
        }
        return identified;
    }

    /** Empty where nothing is written; an identity without an id where the id is somebody else's. */
    private Optional<Identity> written(Element element) {
        Fields in = new Fields(element, new Notes());
        Optional<String> id = in.text("id").or(() -> kind.idFrom(in)).filter(text -> !text.isBlank());
        return id.map(text -> {
            String name = name(element, text);
            if (names.add(text, name)) {
                return new Identity(text, name);
            }
            element.note(notes, Note.Severity.ERROR,
                    "a second " + kind.noun() + " with the id " + text + "; it is left out");
            return new Identity("", name);
        });
    }

    private String name(Element element, String id) {
        return kind.name(new Fields(element, new Notes())).filter(text -> !text.isBlank()).orElse(id);
    }

    private Identity numbered(Element element) {
        String id;
        do {
            number++;
            id = kind.noun().replace(' ', '-') + "-" + number;
        } while (!names.add(id, name(element, id)));
        return new Identity(id, name(element, id));
    }
}
