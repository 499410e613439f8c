package portico.model.analysis;

import java.util.Optional;
import portico.model.net.PortRange;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.HostPorts;
import portico.model.topology.NetworkBinding;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** The host port that a container was bound to, held against what its task definition asks for (R21, R22, R35). */
final class BoundPort {

    private static final RuleId STATIC = new RuleId(21);
    private static final RuleId DYNAMIC = new RuleId(22);

    private BoundPort() {}

    /** Empty where no file describes the task definition. */
    static Optional<Comparison> compare(Topology topology, Statement.HostPortBound stated) {
        Task task = topology.task(stated.subject());
        TaskDefinition definition = topology.definitionOf(task);
        if (topology.isUnresolved(definition.id())) {
            return Optional.empty();
        }
        NetworkBinding bound = stated.binding();
        String quantity = "host port of " + bound.container() + " " + bound.containerPorts() + "/" + bound.protocol();
        return Optional.of(mapping(definition, bound).map(mapping -> {
            boolean fixed = mapping.isStatic() || !definition.networkMode().hasDynamicHostPorts();
            return fixed ? fixed(stated, quantity, definition.networkMode(), mapping)
                    : dynamic(stated, quantity, range(topology, task), drawn(task, bound));
        })
                .orElseGet(() -> comparison(stated, quantity, "none", STATIC,
                        "its task definition in the files maps no such port: they tell only part of it, or another revision")));
    }

    private static Optional<PortMapping> mapping(TaskDefinition definition, NetworkBinding bound) {
        return definition.containers()
                .stream()
                .filter(container -> container.name().equals(bound.container()))
                .map(ContainerDefinition::portMappings)
                .flatMap(mappings -> mappings.stream()
                        .filter(m -> m.protocol() == bound.protocol()
                                && m.containerPorts().contains(bound.containerPorts().first())))
                .findFirst();
    }

    private static Comparison fixed(Statement.HostPortBound stated, String quantity, NetworkMode mode,
            PortMapping mapping) {
        int port = mode.hasDynamicHostPorts() ? mapping.hostPort().getAsInt() : mapping.containerPort();
        return comparison(stated, quantity, Integer.toString(port), STATIC,
                "its task definition asks for another port: it was bound by another revision");
    }

    private static PortRange range(Topology topology, Task task) {
        return task.instance()
                .map(id -> topology.instance(id).hostPorts().dynamicRange())
                .orElse(HostPorts.LINUX.dynamicRange());
    }

    /** Where the same port of the same container is bound in the topology, which follows one of several recordings. */
    private static PortRange drawn(Task task, NetworkBinding bound) {
        return task.placement()
                .stream()
                .flatMap(place -> place.bindings().stream())
                .filter(it -> it.container().equals(bound.container()) && it.protocol() == bound.protocol()
                        && it.containerPorts().equals(bound.containerPorts()))
                .map(NetworkBinding::hostPorts)
                .findFirst()
                .orElse(bound.hostPorts());
    }

    /** A dynamic port is as predicted where it lies in the range; which one it is depends on what ran before (R23), and all recordings have to tell the same. */
    private static Comparison dynamic(Statement.HostPortBound stated, String quantity, PortRange range,
            PortRange drawn) {
        if (!range.contains(stated.binding().hostPort())) {
            return comparison(stated, quantity, "one of " + range, DYNAMIC,
                    "the instance hands out dynamic ports from another range than " + range);
        }
        return comparison(stated, quantity, drawn.toString(), DYNAMIC,
                "another recording of the task tells " + drawn + ": one of them is of another moment");
    }

    private static Comparison comparison(Statement.HostPortBound stated, String quantity, String predicted, RuleId rule,
            String why) {
        String bound = stated.binding().hostPorts().toString();
        return new Comparison(stated.subject(), quantity, predicted, bound, rule, predicted.equals(bound) ? "" : why);
    }
}
