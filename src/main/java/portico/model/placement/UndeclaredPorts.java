package portico.model.placement;

import java.util.List;
import portico.model.capacity.HostPort;
import portico.model.capacity.InstanceUse;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.Listener;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;

/**
 * Ports that applications in host mode open without declaring them: the scheduler knows nothing of them, so a second task is placed, finds its port in
 * use and stops (R36). A container that is not essential ends alone (R97).
 */
final class UndeclaredPorts {

    private static final RuleId UNDECLARED = new RuleId(36);

    private UndeclaredPorts() {}

    /** Whether a task opens such a port, so that an instance runs one of its kind. */
    static boolean areOpened(TaskDefinition definition) {
        return definition.networkMode() == NetworkMode.HOST
                && definition.containers().stream().anyMatch(c -> c.essential() && !c.listensOn().isEmpty());
    }

    static void check(TaskDefinition definition, InstanceUse use, List<Shortage> missing) {
        if (definition.networkMode() == NetworkMode.HOST) {
            for (ContainerDefinition container : definition.containers()) {
                if (container.essential()) {
                    container.listensOn().forEach(listener -> check(listener, use, missing));
                }
            }
        }
    }

    private static void check(Listener listener, InstanceUse use, List<Shortage> missing) {
        use.holder(listener.port(), listener.protocol())
                .map(UndeclaredPorts::shortage)
                .filter(found -> !missing.contains(found))
                .ifPresent(missing::add);
    }

    static Shortage shortage(HostPort taken) {
        return new Shortage(Reason.LISTENER_IN_USE, UNDECLARED, taken.port() + " is in use",
                PortRequirement.holder(taken) + "; the app finds EADDRINUSE and ends");
    }
}
