package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.topology.HostPorts;

/** How many more tasks find their host ports on one instance: static ones fit once, dynamic ones until the agent's search fails. */
final class PortRoom {

    private final Demand demand;
    private final Host host;

    PortRoom(Demand demand, Host host) {
        this.demand = demand;
        this.host = host;
    }

    /** At most {@code most} are of interest: where so many find ports, there is no limit to tell. */
    int count(int most) {
        boolean once = UndeclaredPorts.areOpened(demand.definition())
                || demand.ports().stream().anyMatch(PortRequest::isStatic);
        if (demand.ports().isEmpty() && !once || most == 0) {
            return Limits.UNLIMITED;
        }
        if (!once) {
            return isPlenty(most) ? Limits.UNLIMITED : found(most);
        }
        // the first dynamic port may be the very static one (R29), however many there are
        return areFree() ? Math.min(1, found(1)) : 0;
    }

    private boolean areFree() {
        List<Shortage> missing = new ArrayList<>(0);
        new PortRequirement().check(demand, host, missing);
        Trial.checkStaticPorts(demand, host, missing);
        UndeclaredPorts.check(demand.definition(), host.use(), missing);
        return missing.isEmpty();
    }

    /** How many the agent finds ports for. */
    private int found(int most) {
        PortAssignment assignment = PortAssignment.of(List.of(), host);
        for (int found = 0; found < most; found++) {
            if (!assignment.assignAll(demand.ports())) {
                return found;
            }
        }
        return Limits.UNLIMITED;
    }

    /** Whether so much of the range lies before every cursor that the search cannot fail: spares looking at each port. */
    private boolean isPlenty(int most) {
        HostPorts ports = host.instance().hostPorts();
        int last = furthest(ports);
        long taken = taken(host.use(), last);
        long wanted = 0;
        int longest = 1;
        for (PortRequest request : demand.ports()) {
            wanted += request.isStatic() ? 0 : (long) most * request.size();
            longest = Math.max(longest, request.size());
        }
        // a taken port spoils at most the run it lies in
        return (wanted + taken) * longest <= ports.dynamicRange().last() - last;
    }

    /** Dynamic ports behind every cursor of an instance that are surely free: a search for no more single ones cannot fail. */
    static int surelyFree(HostPorts ports, InstanceUse use) {
        int last = furthest(ports);
        return ports.dynamicRange().last() - last - taken(use, last);
    }

    /** The cursor that is furthest on; one below the range stands before its first port. */
    private static int furthest(HostPorts ports) {
        int start = ports.dynamicRange().first() - 1;
        return Math.max(start, Math.max(ports.lastAssigned().orElse(start), ports.lastAssignedUdp().orElse(start)));
    }

    private static int taken(InstanceUse use, int last) {
        int taken = 0;
        for (HostPort port : use.hostPorts()) {
            taken += port.port() > last ? 1 : 0;
        }
        return taken;
    }
}
