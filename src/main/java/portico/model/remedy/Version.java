package portico.model.remedy;

import portico.model.flow.FlowTracer;
import portico.model.flow.reach.Reachability;
import portico.model.topology.Topology;

/** A network before or after a change: its matrix, and a tracer for what the matrix does not tell. */
record Version(Reachability reach, FlowTracer tracer) {

    static Version of(Reachability reach) {
        return new Version(reach, new FlowTracer(reach.topology()));
    }

    Topology topology() {
        return reach.topology();
    }
}
