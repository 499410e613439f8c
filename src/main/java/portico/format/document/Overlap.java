package portico.format.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.ResourceId;

/**
 * Several documents that define some ids more than once. Where two mean the same by an id, it stands once. Where they do not, the first counts, and
 * of the later document is left out what has such an id and what leans on it: it would stand on something else than it says.
 */
final class Overlap {

    private final List<Lists> documents;
    private final Glances glances;
    private final Notes notes;
    private final Map<ResourceId, Defined> first = new LinkedHashMap<>();
    private final List<Clash> clashes = new ArrayList<>();

    private Overlap(List<Lists> documents, Glances glances, Notes notes) {
        this.documents = documents;
        this.glances = glances;
        this.notes = notes;
    }

    /** The documents without what they define again. */
    static List<Lists> resolved(List<Lists> documents, Set<String> types, String region, Notes notes) {
        if (documents.size() < 2) {
            return List.copyOf(documents);
        }
        List<Lists> identified = new Twins(documents, new Glances(documents, types, region), notes).identified();
        return new Overlap(identified, new Glances(identified, types, region), notes).resolved();
    }

    private List<Lists> resolved() {
        List<Lists> resolved = documents.stream().map(this::resolve).toList();
        Clash.notes(clashes).forEach(notes::add);
        return resolved;
    }

    private Lists resolve(Lists document) {
        Map<ResourceId, Element> own = own(document);
        Map<ResourceId, Element> again = new LinkedHashMap<>(own);
        again.keySet().retainAll(first.keySet());
        Set<ResourceId> clashing = again.entrySet()
                .stream()
                .filter(e -> !glances.areSame(first.get(e.getKey()), new Defined(document, e.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Element> leaning = clashing.isEmpty() ? List.of() : leaning(document, clashing, again);
        if (!clashing.isEmpty()) {
            clashes.add(new Clash(document.source(), clashing.stream().map(ResourceId::value).toList(),
                    clashing.stream().map(id -> first.get(id).document().source()).distinct().toList(),
                    leaning.size()));
        }
        Set<String> left = paths(Stream.concat(again.values().stream(), leaning.stream()));
        Set<String> lost = paths(Stream.concat(clashing.stream().map(again::get), leaning.stream()));
        own.forEach((id, element) -> {
            if (!left.contains(element.path())) {
                first.put(id, new Defined(document, element));
            }
        });
        again.keySet().removeAll(clashing);
        return document.without(left, names(document, lost), Set.copyOf(again.keySet()));
    }

    private static Set<String> paths(Stream<Element> elements) {
        return elements.map(Element::path).collect(Collectors.toSet());
    }

    /** The ids and names of what stands at these paths, by which stories and interfaces call it. */
    private static Set<String> names(Lists document, Set<String> paths) {
        Set<String> names = new HashSet<>();
        document.elements()
                .forEach((kind, list) -> list.stream()
                        .filter(element -> paths.contains(element.path()))
                        .flatMap(element -> Identification.called(kind, element))
                        .forEach(names::add));
        return names;
    }

    private static Map<ResourceId, Element> own(Lists document) {
        Map<ResourceId, Element> ids = new LinkedHashMap<>();
        document.elements()
                .forEach((kind, list) -> list.forEach(element -> Identification.writtenId(kind, element)
                        .ifPresent(id -> ids.putIfAbsent(kind.id(id), element))));
        return ids;
    }

    /** Elements of a document that stand on one of these, or on others that do. */
    private List<Element> leaning(Lists document, Set<ResourceId> clashing, Map<ResourceId, Element> again) {
        Set<String> spared = paths(again.values().stream());
        List<Element> candidates = new ArrayList<>(document.elements()
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(element -> !spared.contains(element.path()))
                .toList());
        List<Element> leaning = new ArrayList<>();
        Set<ResourceId> lost = new LinkedHashSet<>(clashing);
        for (boolean more = true; more;) {
            List<Element> found = candidates.stream().filter(e -> leans(document, e, lost)).toList();
            found.forEach(e -> glances.of(document).at(e).ifPresent(resource -> lost.add(resource.id())));
            leaning.addAll(found);
            Set<String> paths = paths(found.stream());
            candidates.removeIf(element -> paths.contains(element.path()));
            more = !found.isEmpty();
        }
        return leaning;
    }

    private boolean leans(Lists document, Element element, Set<ResourceId> lost) {
        return glances.of(document)
                .at(element)
                .map(resource -> resource.references().anyMatch(lost::contains))
                .orElseGet(() -> Lists.texts(element.json())
                        .anyMatch(text -> lost.stream().anyMatch(id -> id.value().equals(text))));
    }
}
