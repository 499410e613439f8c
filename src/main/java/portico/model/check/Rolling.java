package portico.model.check;

import java.util.Optional;
import portico.model.capacity.Capacity;
import portico.model.capacity.Recount;
import portico.model.id.TaskId;
import portico.model.topology.Clusters;
import portico.model.topology.DeploymentConfiguration;
import portico.model.topology.Service;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * What decides whether a deployment of a service moves: how many of its tasks run, and how many hosts let one more in.
 *
 * @param scales whether its capacity provider starts a host where a task finds no place, which ends the wait (R48)
 * @param running of which there may be fewer or more than desired (R60)
 * @param ways empty where no deployment has yet had to wait for a host
 */
record Rolling(Service service, boolean scales, int running, Optional<WaysIn> ways) {

    private static final TaskId NEXT = new TaskId("next");

    static Rolling of(Topology topology, Capacity capacity, Service service) {
        boolean scales = Clusters.of(topology).awaited(Task.wantedBy(service, NEXT)).isPresent();
        return new Rolling(service, scales, capacity.of(service.id()).staying(), Optional.empty()).asked(topology,
                capacity);
    }

    /** The same for the version after, at the cost of the tasks and hosts that it touches. */
    Rolling after(Recount recount) {
        return new Rolling(service, scales, recount.after().of(service.id()).staying(),
                ways.map(known -> known.after(recount, service))).asked(recount.revision().after(), recount.after());
    }

    private Rolling asked(Topology topology, Capacity capacity) {
        return ways.isPresent() || !waits() ? this
                : new Rolling(service, scales, running, Optional.of(WaysIn.of(topology, capacity, service)));
    }

    /** Whether a new task must find room before an old one may stop; on each host a daemon's old one stops first (R59). */
    boolean waits() {
        boolean rolls = !service.daemon() && service.desiredCount() > 0;
        return rolls && running <= bounds().lower(service.desiredCount()) && !scales;
    }

    DeploymentConfiguration bounds() {
        return service.scheduling().deployment();
    }
}
