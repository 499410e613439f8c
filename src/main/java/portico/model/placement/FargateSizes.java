package portico.model.placement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import portico.model.rule.RuleId;
import portico.model.topology.Compute;
import portico.model.topology.TaskDefinition;

/** The pairs of CPU units and memory that Fargate sells (R99). */
public final class FargateSizes {

    private static final RuleId SIZES = new RuleId(99);

    /** All memory that is sold is a multiple of it, in MiB. */
    private static final int MEMORY_STEP = 512;
    private static final int MOST_MEMORY = 249_856;
    private static final int LARGE = 8192;
    private static final List<Integer> CPU_UNITS = List.of(256, 512, 1024, 2048, 4096, 8192, 16384, 32768);

    private FargateSizes() {}

    /** A pair that is sold. */
    public record Size(int cpuUnits, int memoryMiB) {}

    /** The smallest that holds so much; empty where none does. */
    public static Optional<Size> smallest(int cpuUnits, int memoryMiB) {
        return CPU_UNITS.stream()
                .filter(cpu -> cpu >= cpuUnits)
                .flatMap(cpu -> memory(cpu, memoryMiB).stream().mapToObj(memory -> new Size(cpu, memory)))
                .findFirst();
    }

    private static OptionalInt memory(int cpu, int least) {
        int from = (least + MEMORY_STEP - 1) / MEMORY_STEP * MEMORY_STEP;
        return IntStream.iterate(Math.max(MEMORY_STEP, from), it -> it <= MOST_MEMORY, it -> it + MEMORY_STEP)
                .filter(memory -> isSold(cpu, memory))
                .findFirst();
    }

    static Optional<Fault> fault(TaskDefinition definition) {
        int cpu = definition.cpuUnits();
        int memory = definition.reservedMemoryMiB();
        boolean sold = isSold(cpu, memory) && (!definition.isForWindows() || isSoldForWindows(cpu));
        return sold ? Optional.empty()
                : Optional.of(
                        new Fault(SIZES, "No such Fargate size", "No Fargate configuration exists for given values: "
                                + cpu + " CPU units with " + memory + " MiB"));
    }

    /** The largest came with platform version 1.4.0 of Linux. */
    static Optional<Fault> fault(TaskDefinition definition, Compute compute) {
        int cpu = definition.cpuUnits();
        boolean old = !compute.hasOneInterface(definition.isForWindows());
        return cpu < LARGE || !old ? Optional.empty()
                : Optional.of(new Fault(SIZES, "Platform version too old",
                        cpu + " CPU units need platform version 1.4.0, not " + compute.platformVersion()));
    }

    private static boolean isSold(int cpu, int memory) {
        return switch (cpu) {
            case 256 -> memory == 512 || memory == 1024 || memory == 2048;
            case 512 -> isStep(memory, 1024, 4096, 1024);
            case 1024 -> isStep(memory, 2048, 8192, 1024);
            case 2048 -> isStep(memory, 4096, 16384, 1024);
            case 4096 -> isStep(memory, 8192, 30720, 1024);
            case 8192 -> isStep(memory, 16384, 61440, 4096);
            case 16384 -> isStep(memory, 32768, 122880, 8192);
            case 32768 -> memory == 61440 || memory == 122880 || memory == 249856;
            default -> false;
        };
    }

    private static boolean isSoldForWindows(int cpu) {
        return cpu == 1024 || cpu == 2048 || cpu == 4096;
    }

    private static boolean isStep(int memory, int first, int last, int step) {
        return first <= memory && memory <= last && (memory - first) % step == 0;
    }
}
