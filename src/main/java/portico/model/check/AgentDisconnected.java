package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.Capacity;
import portico.model.rule.RuleId;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Topology;

/** An instance whose agent ECS cannot reach gets no tasks (R45). */
record AgentDisconnected() implements Check {

    private static final RuleId FAILURES = new RuleId(45);

    @Override
    public Stream<Finding> findings(Topology topology, Capacity capacity) {
        return topology.instances()
                .stream()
                .filter(instance -> instance.status() == InstanceStatus.ACTIVE && !instance.agent().connected())
                .map(instance -> new Finding(FAILURES, Severity.WARNING, instance.id(),
                        "The agent of " + instance.id() + " is disconnected: it gets no tasks, and "
                                + capacity.of(instance.id()).tasks().size() + " still run there"));
    }
}
