package portico.format.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import portico.format.Note;
import portico.format.json.Json;

/**
 * Elements without an id that stand alike in several documents: each gets the same id in all of them, so that it stands once. Of hosts and tasks
 * there may well be two alike, so a note says what was taken for one.
 */
final class Twins {

    private static final Set<Kind<?>> OFTEN_ALIKE = Set.of(Kinds.CONTAINER_INSTANCES, Kinds.TASKS);

    private final List<Lists> documents;
    private final Glances glances;
    private final Notes notes;

    Twins(List<Lists> documents, Glances glances, Notes notes) {
        this.documents = documents;
        this.glances = glances;
        this.notes = notes;
    }

    /** The documents with the ids that twins share. */
    List<Lists> identified() {
        List<Lists> identified = documents;
        for (Kind<?> kind : Kinds.ALL) {
            Pairing pairing = new Pairing(kind, documents, glances);
            documents.forEach(document -> tell(kind, document, pairing.take(document)));
            identified = identified.stream()
                    .map(document -> document.with(kind, element -> identified(element, pairing.ids(document))))
                    .toList();
        }
        return identified;
    }

    private static Element identified(Element element, Map<String, String> ids) {
        if (!ids.containsKey(element.path()) || !(element.json() instanceof Json.Obj(var members, var place))) {
            return element;
        }
        SequencedMap<String, Json> named = new LinkedHashMap<>(members);
        named.putFirst("id", new Json.Str(ids.get(element.path()), place));
        return new Element(element.source(), element.path(), new Json.Obj(named, place));
    }

    private void tell(Kind<?> kind, Lists document, int paired) {
        if (paired > 0 && OFTEN_ALIKE.contains(kind)) {
            notes.add(Note.info(document.source(), "$." + kind.key(),
                    paired + " without ids " + (paired == 1 ? "is" : "are")
                            + " written as in a file before, and taken for the same; ids keep them apart"));
        }
    }
}
