package portico.format.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import portico.model.id.ResourceId;

/** The ids and names of one kind of resource, so that either can be written where the resource is meant. */
final class Names<I extends ResourceId> {

    private final String noun;
    private final Function<String, I> typed;
    private final Map<String, I> ids = new LinkedHashMap<>();
    private final Map<String, List<I>> names = new LinkedHashMap<>();

    /** {@code noun} names the kind in messages, such as {@code subnet}. */
    Names(String noun, Function<String, I> typed) {
        this.noun = noun;
        this.typed = typed;
    }

    /** Whether the id was free. */
    boolean add(String id, String name) {
        if (ids.putIfAbsent(id, typed.apply(id)) != null) {
            return false;
        }
        names.computeIfAbsent(name, n -> new ArrayList<>()).add(ids.get(id));
        return true;
    }

    boolean contains(String id) {
        return ids.containsKey(id);
    }

    Optional<I> find(String text) {
        return Optional.ofNullable(ids.get(text)).or(() -> Optional.ofNullable(names.get(text)).map(List::getFirst));
    }

    /** Everything that has a name. */
    List<I> named(String name) {
        return names.getOrDefault(name, List.of());
    }

    /**
     * The resource with this id or, failing that, this name.
     *
     * @throws IllegalArgumentException when there is none, or several have the name
     */
    I resolve(String text) {
        if (!ids.containsKey(text) && names.getOrDefault(text, List.of()).size() > 1) {
            throw new IllegalArgumentException(
                    "several have the name \"" + text + "\": " + names.get(text) + "; write the id");
        }
        return find(text).orElseThrow(() -> new IllegalArgumentException(
                "there is no " + noun + " \"" + text + "\"" + Likeness.suggestion(text, names.keySet())));
    }

    /** The one there is, where there is just one. */
    Optional<I> only() {
        return ids.size() == 1 ? Optional.of(ids.values().iterator().next()) : Optional.empty();
    }
}
