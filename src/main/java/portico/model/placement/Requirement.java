package portico.model.placement;

import java.util.List;
import java.util.stream.Stream;

/** One thing that ECS asks of an instance before it places a task there (R40). */
interface Requirement {

    /** Those that look at nothing but what {@link HostKind} keeps: all instances of a kind answer alike. */
    List<Requirement> OF_KIND = List.of(new StatusRequirement(), new ClusterRequirement(), new AgentRequirement(),
            new AttributeRequirement(), new LocationRequirement());

    /** All of them, in the order in which ECS reports what is missing (R47). */
    List<Requirement> IN_ORDER = Stream
            .concat(OF_KIND.stream(),
                    Stream.of(new CpuRequirement(), new MemoryRequirement(), new GpuRequirement(),
                            new PortRequirement(), new EniRequirement(), new ConstraintRequirement()))
            .toList();

    /** Adds what is missing, if anything. */
    void check(Demand demand, Host host, List<Shortage> missing);
}
