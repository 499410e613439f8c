package portico.format.dialect;

import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The types of resources that Portico draws, and who says them in describe calls' words.
 *
 * @param type of a resource, as its dialect writes it
 * @param parts types that are said along with what they belong to
 */
public record Vocabulary<R>(Function<R, String> type, Map<String, Consumer<R>> translators, Set<String> parts) {

    public Vocabulary {
        translators = Map.copyOf(translators);
        parts = Set.copyOf(parts);
    }

    /** Whether something of this type shows in the topology. */
    public boolean knows(String name) {
        return translators.containsKey(name) || parts.contains(name);
    }

    /** Says it; nothing of a type that is not known, or that is said elsewhere. */
    public void say(R resource) {
        translators.getOrDefault(type.apply(resource), _ -> {}).accept(resource);
    }
}
