package portico.model.flow.reach;

import java.util.List;
import java.util.Optional;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.flow.FlowTracer;
import portico.model.flow.Hop;
import portico.model.flow.Trace;
import portico.model.id.OutsideEndpointId;
import portico.model.id.TaskId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/** Load balancers that stand in front of tasks: from outside, a port of a task is open by them alone, at the port on which they listen (R130). */
public final class Fronts {

    private final Topology topology;
    private final FlowTracer tracer;

    /** @param topology that of the matrix */
    public Fronts(Topology topology) {
        this.topology = topology;
        tracer = new FlowTracer(topology);
    }

    /**
     * A load balancer that is asked instead of the task.
     *
     * @param port on which it listens
     */
    public record Front(String balancer, int port) {
        @Override
        public String toString() {
            return balancer + " " + port;
        }
    }

    /** Those that an opening leads through; none where somebody gets to the port itself, or where it is closed. */
    public List<Front> of(Opening opening) {
        List<Flow> open = opening.outcomes().stream().filter(Outcome::isOpen).map(Outcome::example).toList();
        if (!open.stream().allMatch(this::mayBeFronted)) {
            return List.of();
        }
        List<Optional<Front>> fronts = open.stream().map(tracer::trace).map(this::in).distinct().toList();
        return fronts.stream().allMatch(Optional::isPresent) ? fronts.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    /** Inside a VPC nobody is sent through a balancer who did not ask it. */
    private boolean mayBeFronted(Flow flow) {
        boolean fromOutside = switch (flow.from()) {
            case FlowEnd.Internet _ -> true;
            case FlowEnd.At(OutsideEndpointId _) -> true;
            case FlowEnd.At(TaskId id) -> isOutside(topology.task(id));
            case FlowEnd.At _,FlowEnd.Vacant _ -> false;
        };
        return fromOutside && flow.to() instanceof FlowEnd.At(TaskId _);
    }

    /** On a machine outside of AWS (R1). */
    private boolean isOutside(Task task) {
        return task.instance().map(topology::instance).filter(ContainerInstance::isExternal).isPresent();
    }

    private Optional<Front> in(Trace trace) {
        return trace.hops()
                .stream()
                .filter(hop -> hop.place() == Hop.Place.LOAD_BALANCER)
                .findFirst()
                .flatMap(hop -> hop.subject()
                        .flatMap(topology::find)
                        .map(balancer -> new Front(balancer.name(), hop.in().dst().port())));
    }
}
