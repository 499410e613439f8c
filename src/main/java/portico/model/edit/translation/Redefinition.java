package portico.model.edit.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import portico.model.placement.FargateSizes;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.PortMapping;
import portico.model.topology.TaskDefinition;

/**
 * A task definition for another way of networking: host ports that the mode does not have are given up (R21), Fargate gets the smallest size that
 * holds the task (R99). What AWS refuses beyond that stays, and is refused.
 *
 * @param changes what is different, in words; nothing about the mode itself
 */
record Redefinition(TaskDefinition definition, List<String> changes) {

    Redefinition {
        changes = List.copyOf(changes);
    }

    static Redefinition of(TaskDefinition original, Networking way) {
        List<String> changes = new ArrayList<>();
        List<ContainerDefinition> containers = original.containers()
                .stream()
                .map(container -> container.withPortMappings(
                        container.portMappings().stream().map(it -> mapped(it, original, way, changes)).toList()))
                .toList();
        TaskDefinition changed = original.withContainers(containers).withNetworkMode(way.mode());
        return way == Networking.FARGATE ? onFargate(changed, changes)
                : new Redefinition(registered(changed, way.launchType(), changed.cpu(), changed.memoryMiB()), changes);
    }

    private static PortMapping mapped(PortMapping mapping, TaskDefinition original, Networking way,
            List<String> changes) {
        boolean same = mapping.hostPort().isEmpty() || original.networkMode() == way.mode();
        boolean own = mapping.hostPort().equals(OptionalInt.of(mapping.containerPort()));
        if (same || own && way.mode() != NetworkMode.BRIDGE) {
            return mapping;
        }
        if (mapping.isStatic() && !own) {
            changes.add("Host port " + mapping.hostPort().getAsInt() + " is given up for " + mapping.containerPort());
        }
        return new PortMapping(mapping.containerPorts(), OptionalInt.empty(), mapping.protocol(), mapping.name(),
                mapping.appProtocol());
    }

    private static Redefinition onFargate(TaskDefinition definition, List<String> changes) {
        int cpu = definition.cpuUnits();
        int memory = definition.reservedMemoryMiB();
        Optional<FargateSizes.Size> size = FargateSizes.smallest(cpu, memory);
        size.filter(it -> it.cpuUnits() != cpu || it.memoryMiB() != memory)
                .ifPresent(it -> changes.add(it.cpuUnits() + " CPU units and " + it.memoryMiB()
                        + " MiB, the smallest size for " + cpu + " and " + memory));
        if (!definition.placementConstraints().isEmpty()) {
            changes.add("Without placement constraints");
        }
        TaskDefinition free = definition.withPlacementConstraints(List.of());
        return new Redefinition(
                registered(free, LaunchType.FARGATE, OptionalInt.of(size.map(FargateSizes.Size::cpuUnits).orElse(cpu)),
                        OptionalInt.of(size.map(FargateSizes.Size::memoryMiB).orElse(memory))),
                changes);
    }

    private static TaskDefinition registered(TaskDefinition it, LaunchType launchType, OptionalInt cpu,
            OptionalInt memory) {
        return new TaskDefinition(it.id(), it.family(), it.revision(), it.networkMode(), Set.of(launchType), cpu,
                memory, it.containers(), it.requiresAttributes(), it.placementConstraints(), it.ipcMode(),
                it.operatingSystem(), it.taskRole());
    }
}
