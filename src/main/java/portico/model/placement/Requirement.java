package portico.model.placement;

import java.util.List;

/** One thing that ECS asks of an instance before it places a task there (R40). */
interface Requirement {

    /** All of them, in the order in which ECS reports what is missing (R47). */
    List<Requirement> IN_ORDER = List.of(new StatusRequirement(), new ClusterRequirement(), new AgentRequirement(),
            new AttributeRequirement(), new LocationRequirement(), new CpuRequirement(), new MemoryRequirement(),
            new GpuRequirement(), new PortRequirement(), new EniRequirement(), new ConstraintRequirement());

    /** Adds what is missing, if anything. */
    void check(Demand demand, Host host, List<Shortage> missing);
}
