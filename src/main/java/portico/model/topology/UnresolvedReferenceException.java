package portico.model.topology;

import portico.model.id.ResourceId;

/** A resource mentions another that the topology does not hold. */
public final class UnresolvedReferenceException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient ResourceId from;
    private final transient ResourceId missing;

    public UnresolvedReferenceException(ResourceId from, ResourceId missing) {
        super(from + " refers to " + missing + ", which is not there");
        this.from = from;
        this.missing = missing;
    }

    public ResourceId from() {
        return from;
    }

    public ResourceId missing() {
        return missing;
    }
}
