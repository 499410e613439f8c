package portico.model.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import portico.model.capacity.InstanceUse;
import portico.model.id.TaskId;
import portico.model.rule.RuleId;
import portico.model.topology.ContainerInstance;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;

/** Several host-mode tasks of one definition that declare no port: where they listen on one, all but the first stop (R36). */
record UndeclaredListeners() implements InstanceCheck {

    private static final RuleId UNDECLARED = new RuleId(36);

    @Override
    public Stream<Finding> findings(Topology topology, ContainerInstance instance, InstanceUse use) {
        Map<TaskDefinition, Integer> silent = new LinkedHashMap<>();
        for (TaskId id : use.tasks()) {
            TaskDefinition definition = topology.definitionOf(topology.task(id));
            if (isSilent(definition) && !topology.isUnresolved(definition.id())) {
                silent.merge(definition, 1, Integer::sum);
            }
        }
        return silent.entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> finding(instance, entry.getKey(), entry.getValue()));
    }

    private static boolean isSilent(TaskDefinition definition) {
        return definition.networkMode() == NetworkMode.HOST && definition.containers()
                .stream()
                .allMatch(container -> container.portMappings().isEmpty() && container.listensOn().isEmpty());
    }

    private static Finding finding(ContainerInstance instance, TaskDefinition definition, int tasks) {
        return new Finding(UNDECLARED, Severity.ADVICE, instance.id(), instance.id() + " runs " + tasks + " tasks of "
                + definition.id()
                + " in host mode, which declare no port: where they listen on the same one, only the first goes on running");
    }
}
