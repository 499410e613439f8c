package portico.model.check;

import java.util.stream.Stream;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.InstanceStatus;
import portico.model.topology.Topology;

/** An instance whose agent ECS cannot reach gets no tasks (R45). */
record AgentDisconnected() implements InstanceCheck {

    private static final RuleId FAILURES = new RuleId(45);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        return instance.agent().connected() || instance.status() != InstanceStatus.ACTIVE ? Stream.empty()
                : Stream.of(new Finding(FAILURES, Severity.WARNING, instance.id(), "The agent of " + instance.id()
                        + " is disconnected: it gets no tasks" + left(use.tasks().size())));
    }

    private static String left(int tasks) {
        return tasks == 0 ? "" : ", and " + tasks + (tasks == 1 ? " still runs there" : " still run there");
    }
}
