package portico.model.topology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.id.TaskDefinitionId;

/**
 * A task definition, in the words of register-task-definition.
 *
 * @param requiresCompatibilities launch types it was registered for; may be empty
 * @param cpu task-level CPU units; empty means the sum of the containers' (R42)
 * @param memoryMiB task-level memory; empty means the sum of the containers' (R43)
 * @param requiresAttributes names an instance must carry (R40), but for {@link #ROLE_ON_HOST}, which follows from role and mode
 * @param placementConstraints what every instance that takes its tasks must be; AWS takes only memberOf here (R56)
 * @param ipcMode whose memory the containers share: host, task or none; Fargate refuses it (R16)
 * @param operatingSystem what its images are built for, where that is written and the network mode does not tell (R2, R99, R103)
 * @param taskRole whether it has a task role (R151); so it is too where its attributes say so
 */
public record TaskDefinition(TaskDefinitionId id, String family, int revision, NetworkMode networkMode,
        Set<LaunchType> requiresCompatibilities, OptionalInt cpu, OptionalInt memoryMiB,
        List<ContainerDefinition> containers, Set<String> requiresAttributes,
        List<PlacementConstraint> placementConstraints, Optional<String> ipcMode,
        Optional<Agent.OperatingSystem> operatingSystem, boolean taskRole) implements Resource {

    /** Carried by instances whose agent has ECS_ENABLE_TASK_IAM_ROLE_NETWORK_HOST set (R151, R191). */
    public static final String ROLE_ON_HOST = "com.amazonaws.ecs.capability.task-iam-role-network-host";

    private static final String ROLE = "com.amazonaws.ecs.capability.task-iam-role";

    public TaskDefinition {
        requiresCompatibilities = Set.copyOf(requiresCompatibilities);
        containers = List.copyOf(containers);
        taskRole = taskRole || requiresAttributes.contains(ROLE_ON_HOST) || requiresAttributes.contains(ROLE);
        requiresAttributes = requiresAttributes.stream()
                .filter(name -> !name.equals(ROLE_ON_HOST))
                .collect(Collectors.toUnmodifiableSet());
        placementConstraints = List.copyOf(placementConstraints);
    }

    /** One that any instance may run. */
    public TaskDefinition(TaskDefinitionId id, String family, int revision, NetworkMode networkMode,
            Set<LaunchType> requiresCompatibilities, OptionalInt cpu, OptionalInt memoryMiB,
            List<ContainerDefinition> containers, Set<String> requiresAttributes) {
        this(id, family, revision, networkMode, requiresCompatibilities, cpu, memoryMiB, containers, requiresAttributes,
                List.of(), Optional.empty());
    }

    /** One whose operating system follows from its network mode, or is not told. */
    public TaskDefinition(TaskDefinitionId id, String family, int revision, NetworkMode networkMode,
            Set<LaunchType> requiresCompatibilities, OptionalInt cpu, OptionalInt memoryMiB,
            List<ContainerDefinition> containers, Set<String> requiresAttributes,
            List<PlacementConstraint> placementConstraints, Optional<String> ipcMode) {
        this(id, family, revision, networkMode, requiresCompatibilities, cpu, memoryMiB, containers, requiresAttributes,
                placementConstraints, ipcMode, Optional.empty(), false);
    }

    @Override
    public String name() {
        return family;
    }

    /** What its tasks run on where nobody says: the only launch type that it was registered for, else EC2. */
    public LaunchType usualLaunchType() {
        return requiresCompatibilities.size() == 1 ? requiresCompatibilities.iterator().next() : LaunchType.EC2;
    }

    /** What an instance must carry; AWS itself adds what a task role needs where the task uses the network of its host (R40, R151). */
    public Set<String> neededAttributes() {
        return taskRole && networkMode == NetworkMode.HOST
                ? Stream.concat(requiresAttributes.stream(), Stream.of(ROLE_ON_HOST)).collect(Collectors.toSet())
                : requiresAttributes;
    }

    /** Whether it is written for Windows: by its platform, or by leaving out the mode there (R2). */
    public boolean isForWindows() {
        return networkMode == NetworkMode.DEFAULT
                || operatingSystem.filter(Agent.OperatingSystem.WINDOWS::equals).isPresent();
    }

    /** CPU units the scheduler asks for (R42). */
    public int cpuUnits() {
        return cpu.isPresent() ? cpu.getAsInt() : sum(ContainerDefinition::cpu);
    }

    /** Memory in MiB the scheduler asks for (R43). */
    public int reservedMemoryMiB() {
        return memoryMiB.isPresent() ? memoryMiB.getAsInt() : sum(TaskDefinition::reservation);
    }

    /** GPUs the scheduler asks for (R39). */
    public int gpus() {
        return sum(TaskDefinition::gpus);
    }

    private static int gpus(ContainerDefinition container) {
        return container.settings().gpus();
    }

    // A loop, because every count of every task comes through here
    private int sum(ToIntFunction<ContainerDefinition> figure) {
        int sum = 0;
        for (ContainerDefinition container : containers) {
            sum += figure.applyAsInt(container);
        }
        return sum;
    }

    private static int reservation(ContainerDefinition container) {
        return container.memoryReservationMiB().orElse(container.memoryMiB().orElse(0));
    }

    public TaskDefinition withNetworkMode(NetworkMode mode) {
        return new TaskDefinition(id, family, revision, mode, requiresCompatibilities, cpu, memoryMiB, containers,
                requiresAttributes, placementConstraints, ipcMode, operatingSystem, taskRole);
    }

    public TaskDefinition withPlacementConstraints(List<PlacementConstraint> constraints) {
        return new TaskDefinition(id, family, revision, networkMode, requiresCompatibilities, cpu, memoryMiB,
                containers, requiresAttributes, constraints, ipcMode, operatingSystem, taskRole);
    }

    public TaskDefinition withContainers(List<ContainerDefinition> newContainers) {
        return new TaskDefinition(id, family, revision, networkMode, requiresCompatibilities, cpu, memoryMiB,
                newContainers, requiresAttributes, placementConstraints, ipcMode, operatingSystem, taskRole);
    }

    @Override
    public Stream<ResourceId> references() {
        return Stream.empty();
    }
}
