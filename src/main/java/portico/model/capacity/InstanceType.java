package portico.model.capacity;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One row of the EC2 instance-type catalogue. Empty figures were not published in the sources the catalogue was read from.
 *
 * @param name API name, such as {@code c5.large}
 * @param vcpus each worth 1024 CPU units (R42)
 * @param memoryMiB nominal; an instance registers less (R43, R44)
 * @param maxEnis over all network cards, the primary included
 * @param tasksWithTrunking ECS's own limit; empty where ECS does not support trunking on the type (R65, R71)
 * @param defaultCardMaxEnis interfaces on the default card, smaller than {@code maxEnis} on multi-card types (R77)
 * @param usdPerHour Linux on demand in us-east-1 at the catalogue's date
 * @param baselineGbps bandwidth that lasts, shared by all interfaces (R181); empty where the catalogue does not tell
 * @param gpus empty where the catalogue does not tell, as ours does not (R39)
 */
public record InstanceType(String name, OptionalInt vcpus, OptionalInt memoryMiB, int maxEnis, int ipv4PerEni,
        String hypervisor, OptionalInt tasksWithTrunking, int defaultCardMaxEnis, String networkPerformance,
        OptionalDouble usdPerHour, boolean currentGeneration, String architectures, OptionalDouble baselineGbps,
        OptionalInt gpus) {

    private static final int PRIMARY_AND_TRUNK = 2;
    private static final int MOST_BRANCHES = 120;

    /** awsvpc tasks that ECS offers without a trunk: the primary interface counts as one (R63). */
    public int tasksWithoutTrunking() {
        return maxEnis - 1;
    }

    public boolean supportsTrunking() {
        return tasksWithTrunking.isPresent();
    }

    /** Whether ECS's limit with a trunk is below the one without: so it is on a few very large types (R63, R65). */
    public boolean isTrunkingLower() {
        return supportsTrunking() && tasksWithTrunking.getAsInt() < tasksWithoutTrunking();
    }

    /**
     * Branch interfaces as the Kubernetes controller counts them on the same budget: it keeps for ordinary interfaces what ECS lets tasks use. ECS
     * never goes by it (R66).
     */
    public OptionalInt branchInterfaces() {
        return tasksWithTrunking.isPresent()
                ? OptionalInt
                        .of(Math.clamp(tasksWithTrunking.getAsInt() + PRIMARY_AND_TRUNK - maxEnis, 0, MOST_BRANCHES))
                : OptionalInt.empty();
    }

    /** What to expect of a multi-card type, whose documented limit counts every card (R77); empty where both agree. */
    public OptionalInt cautiousTasks() {
        return defaultCardMaxEnis == maxEnis ? OptionalInt.empty() : OptionalInt.of(defaultCardMaxEnis - 1);
    }
}
