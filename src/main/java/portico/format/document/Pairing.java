package portico.format.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portico.format.json.Json;

/** Finds elements of one kind that have no id and stand alike in several documents, and an id for each. */
final class Pairing {

    /** @param number among those of its document that have no id, from 1 */
    private record Met(Defined defined, int number) {}

    private final Kind<?> kind;
    private final Glances glances;
    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<Met>> before = new HashMap<>();
    private final Map<String, Map<String, String>> ids = new LinkedHashMap<>();

    Pairing(Kind<?> kind, List<Lists> documents, Glances glances) {
        this.kind = kind;
        this.glances = glances;
        documents.forEach(document -> list(document)
                .forEach(element -> Identification.writtenId(kind, element).ifPresent(taken::add)));
    }

    /** How many elements of a document stand in one before it too; each element has one twin at most. */
    int take(Lists document) {
        Map<String, Integer> copies = new HashMap<>();
        List<Defined> own = nameless(document);
        List<Met> single = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            Defined defined = own.get(i);
            String text = defined.text();
            Optional<Met> twin = twin(defined, text, copies.merge(text, 1, Integer::sum));
            twin.ifPresent(met -> give(defined, idOf(met)));
            if (twin.isEmpty()) {
                single.add(new Met(defined, i + 1));
            }
        }
        // Only now: nobody is the twin of one in the same document
        single.forEach(met -> before.computeIfAbsent(met.defined().text(), t -> new ArrayList<>()).add(met));
        return own.size() - single.size();
    }

    private Optional<Met> twin(Defined defined, String text, int copy) {
        return before.getOrDefault(text, List.of())
                .stream()
                .skip(copy - 1)
                .limit(1)
                .filter(met -> glances.areTwins(met.defined(), defined))
                .findFirst();
    }

    /** The ids of a document's elements, by their paths. */
    Map<String, String> ids(Lists document) {
        return ids.getOrDefault(document.source(), Map.of());
    }

    private void give(Defined defined, String id) {
        ids.computeIfAbsent(defined.document().source(), s -> new LinkedHashMap<>()).put(defined.element().path(), id);
    }

    private String idOf(Met met) {
        Lists document = met.defined().document();
        String path = met.defined().element().path();
        if (!ids(document).containsKey(path)) {
            give(met.defined(), freeId(met.number()));
        }
        return ids(document).get(path);
    }

    /** As the element would be numbered in its own document, where that is free. */
    private String freeId(int place) {
        int number = place;
        while (!taken.add(Identification.numbered(kind, number))) {
            number++;
        }
        return Identification.numbered(kind, number);
    }

    private List<Element> list(Lists document) {
        return document.elements().get(kind);
    }

    private List<Defined> nameless(Lists document) {
        return list(document).stream()
                .filter(element -> element.json() instanceof Json.Obj
                        && Identification.writtenId(kind, element).isEmpty())
                .map(element -> new Defined(document, element))
                .toList();
    }
}
