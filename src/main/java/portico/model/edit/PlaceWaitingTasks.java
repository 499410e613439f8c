package portico.model.edit;

import portico.model.placement.Placer;
import portico.model.topology.Topology;

/** Lets the scheduler place every waiting task that fits somewhere. */
public record PlaceWaitingTasks() implements Edit {

    @Override
    public String label() {
        return "Place waiting tasks";
    }

    @Override
    public Topology applyTo(Topology topology, Placer placer) {
        return placer.placeWaiting(topology);
    }
}
