package portico.model.topology;

import java.util.Optional;

/**
 * A fact of a resource that no input told, and what was taken for it.
 *
 * @param value what was assumed, as {@link Fact#in} gives it
 * @param reason how the sentence goes on behind "because", such as {@code the file names no type}
 */
public record Assumption(Fact fact, String value, String reason) {

    /** That a fact was assumed as the resource holds it; empty where it holds none of the kind. */
    public static Optional<Assumption> of(Resource resource, Fact fact, String reason) {
        return fact.in(resource).map(value -> new Assumption(fact, value, reason));
    }

    /** Whether a resource still has what was assumed; one that somebody changed has not. */
    boolean holdsFor(Resource resource) {
        return fact.in(resource).filter(value::equals).isPresent();
    }

    @Override
    public String toString() {
        return "assumed: " + fact.noun() + " " + value + ", because " + reason;
    }
}
