package portico.format.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import portico.format.Story;
import portico.format.json.Json;
import portico.model.id.ResourceId;

/**
 * What one document lists, before anything in it is read.
 *
 * @param source its name
 * @param root the whole
 * @param shared what it defines as another document does, which is where it is read
 */
record Lists(String source, Json root, Map<Kind<?>, List<Element>> elements, List<Element> interfaces,
        List<Story> stories, Set<ResourceId> shared) {

    static Lists of(Element root, Fields in) {
        Map<Kind<?>, List<Element>> elements = new LinkedHashMap<>();
        Kinds.ALL.forEach(kind -> elements.put(kind, in.list(kind.key())));
        return new Lists(root.source(), root.json(), elements, LabelsFormat.interfaces(in), Stories.read(in), Set.of());
    }

    boolean listsClusters() {
        return !elements.get(Kinds.CLUSTERS).isEmpty();
    }

    /**
     * The same without some of its elements.
     *
     * @param paths where they stand
     * @param names ids and names that mean nothing without them
     * @param also those of them that stand in another document
     */
    Lists without(Set<String> paths, Set<String> names, Set<ResourceId> also) {
        Map<Kind<?>, List<Element>> left = new LinkedHashMap<>();
        elements.forEach((kind, list) -> left.put(kind,
                list.stream().filter(element -> !paths.contains(element.path())).toList()));
        return new Lists(source, root, left,
                interfaces.stream().filter(e -> texts(e.json()).noneMatch(names::contains)).toList(),
                stories.stream().filter(s -> !names.contains(s.from()) && !names.contains(s.to())).toList(), also);
    }

    /** The same, with the elements of one kind changed. */
    Lists with(Kind<?> kind, UnaryOperator<Element> change) {
        Map<Kind<?>, List<Element>> changed = new LinkedHashMap<>(elements);
        changed.computeIfPresent(kind, (k, list) -> list.stream().map(change).toList());
        return new Lists(source, root, changed, interfaces, stories, shared);
    }

    /** Every text in a value. */
    static Stream<String> texts(Json json) {
        return switch (json) {
            case Json.Obj(var members, var _) -> members.values().stream().flatMap(Lists::texts);
            case Json.Arr(var items, var _) -> items.stream().flatMap(Lists::texts);
            case Json.Str(var text, var _) -> Stream.of(text);
            case Json.Num _,Json.Bool _,Json.Null _ -> Stream.empty();
        };
    }
}
