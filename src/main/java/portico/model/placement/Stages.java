package portico.model.placement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import portico.model.topology.LaunchType;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.PlacementStrategy.Binpack;
import portico.model.topology.PlacementStrategy.Random;
import portico.model.topology.PlacementStrategy.Spread;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;

/** The strategies of one group of tasks, made ready for a list of instances (R51–R55). */
final class Stages {

    /** What ECS does for services that name no strategy (R55). */
    static final List<PlacementStrategy> OF_SERVICES = List.of(Spread.ZONES, Spread.INSTANCES);

    private final List<Host> hosts;
    private final int[] tasks;
    private final TaskDefinition definition;

    /** @param tasks of the group on each host */
    Stages(List<Host> hosts, int[] tasks, TaskDefinition definition) {
        this.hosts = hosts;
        this.tasks = tasks;
        this.definition = definition;
    }

    /** Those written, the default of a service, or none for a single task; Managed Instances are spread whatever is written (R55, R62). */
    static List<PlacementStrategy> strategies(Demand demand, List<PlacementStrategy> written) {
        boolean usual = written.isEmpty() || demand.task().launchType() == LaunchType.MANAGED_INSTANCES;
        return !usual ? written : demand.task().service().isPresent() ? OF_SERVICES : List.of();
    }

    Stage of(PlacementStrategy strategy, Task task) {
        return switch (strategy) {
            case Spread spread when spread.overInstances() -> Stage.spread(Stage.each(hosts), tasks);
            case Spread spread -> Stage.spread(values(spread.attribute()), tasks);
            case Binpack(PlacementStrategy.Figure figure) -> switch (figure) {
                case CPU -> Stage.binpack(hosts, host -> host.use().cpu().free(), definition.cpuUnits());
                case MEMORY ->
                    Stage.binpack(hosts, host -> host.use().memoryMiB().free(), definition.reservedMemoryMiB());
            };
            case Random(long seed) -> Stage.random(hosts, seed, task);
        };
    }

    /** Which value of the attribute each instance has; those that lack it count as one more value (modelling). */
    private int[] values(String attribute) {
        Map<Optional<String>, Integer> numbers = new HashMap<>();
        return hosts.stream()
                .mapToInt(host -> numbers.computeIfAbsent(host.attribute(attribute), _ -> numbers.size()))
                .toArray();
    }
}
