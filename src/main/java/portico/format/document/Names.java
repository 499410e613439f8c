package portico.format.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import portico.format.Likeness;
import portico.model.id.ResourceId;

/**
 * The ids and names of one kind of resource, so that either can be written where the resource is meant. A name that several documents give means the
 * one in the document that says it.
 */
final class Names<I extends ResourceId> {

    private final String noun;
    private final Function<String, I> typed;
    private final Map<String, I> ids = new LinkedHashMap<>();
    private final Map<String, List<I>> names = new LinkedHashMap<>();
    private final Map<String, List<I>> bySource = new LinkedHashMap<>();

    /** {@code noun} names the kind in messages, such as {@code subnet}. */
    Names(String noun, Function<String, I> typed) {
        this.noun = noun;
        this.typed = typed;
    }

    /** Whether the id was free. */
    boolean add(Identity identity, String source) {
        I id = typed.apply(identity.id());
        if (ids.putIfAbsent(identity.id(), id) != null) {
            return false;
        }
        names.computeIfAbsent(identity.name(), n -> new ArrayList<>()).add(id);
        bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(id);
        return true;
    }

    /** Says of those of these that there are that they stand in this document too. */
    void share(Set<ResourceId> shared, String source) {
        shared.stream()
                .flatMap(id -> Optional.ofNullable(ids.get(id.value())).filter(id::equals).stream())
                .forEach(id -> bySource.computeIfAbsent(source, s -> new ArrayList<>()).add(id));
    }

    /** Everything that has a name; where the document that says it has some, only those. */
    List<I> named(String name, String source) {
        List<I> all = names.getOrDefault(name, List.of());
        List<I> own = all.size() < 2 ? all : all.stream().filter(of(source)::contains).toList();
        return own.isEmpty() ? all : own;
    }

    private List<I> of(String source) {
        return bySource.getOrDefault(source, List.of());
    }

    /** The resource with this id or, failing that, the first with this name. */
    Optional<I> find(String text, String source) {
        return Optional.ofNullable(ids.get(text)).or(() -> named(text, source).stream().findFirst());
    }

    /**
     * The resource with this id or, failing that, this name.
     *
     * @param source the document that says it
     * @throws IllegalArgumentException when there is none, or several have the name
     */
    I resolve(String text, String source) {
        List<I> named = named(text, source);
        if (!ids.containsKey(text) && named.size() > 1) {
            throw new IllegalArgumentException("several have the name \"" + text + "\": " + named + "; write the id");
        }
        return find(text, source).orElseThrow(() -> new IllegalArgumentException(
                "there is no " + noun + " \"" + text + "\"" + Likeness.suggestion(text, names.keySet())));
    }

    /** The one there is in a document or, where it has none, in all of them. */
    Optional<I> only(String source) {
        List<I> own = of(source);
        return own.size() == 1 ? own.stream().findFirst()
                : own.isEmpty() && ids.size() == 1 ? ids.values().stream().findFirst() : Optional.empty();
    }
}
