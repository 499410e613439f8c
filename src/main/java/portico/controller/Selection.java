package portico.controller;

import java.util.Optional;
import java.util.function.Consumer;
import portico.model.id.ResourceId;
import portico.model.id.ZoneId;
import portico.model.topology.Topology;
import portico.model.workspace.Subscription;

/** The one subject that every panel and the drawing agree on, and the one below the pointer. */
public final class Selection {
    private final Observed<Optional<ResourceId>> selected = new Observed<>(Optional.empty());
    private final Observed<Optional<ResourceId>> hovered = new Observed<>(Optional.empty());

    public Optional<ResourceId> selected() {
        return selected.get();
    }

    public Optional<ResourceId> hovered() {
        return hovered.get();
    }

    public void select(ResourceId subject) {
        selected.set(Optional.of(subject));
    }

    public void select(Optional<ResourceId> subject) {
        selected.set(subject);
    }

    public void clear() {
        selected.set(Optional.empty());
    }

    public void hover(Optional<ResourceId> subject) {
        hovered.set(subject);
    }

    /** Lets go of what is no longer there. */
    public void keepWithin(Topology topology) {
        selected.get().filter(id -> !holds(topology, id)).ifPresent(gone -> clear());
        hovered.get().filter(id -> !holds(topology, id)).ifPresent(gone -> hovered.set(Optional.empty()));
    }

    /** Whether a thing of the network is selected: a zone is none, it goes with the last of its subnets. */
    public boolean removable(Topology topology) {
        return selected.get().flatMap(topology::find).isPresent();
    }

    private static boolean holds(Topology topology, ResourceId id) {
        return id instanceof ZoneId zone ? topology.subnets().stream().anyMatch(subnet -> subnet.zone().equals(zone))
                : topology.find(id).isPresent();
    }

    public Subscription observe(Consumer<Optional<ResourceId>> observer) {
        return selected.observe(observer);
    }

    public Subscription observeHover(Consumer<Optional<ResourceId>> observer) {
        return hovered.observe(observer);
    }
}
