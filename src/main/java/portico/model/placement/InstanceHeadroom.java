package portico.model.placement;

import java.util.Optional;
import portico.model.id.InstanceId;

/**
 * How many more tasks of one kind fit on an instance.
 *
 * @param known whether everything that a task of this kind asks for was told of the instance; else no room is counted, and {@code barred} says what is missing
 * @param more so many can be placed here one after another, and the next is refused
 * @param limits what each resource alone would allow, whether or not the instance is a candidate
 * @param runsOutFirst what the next task but {@code more} lacks; empty where nothing runs out, or the instance is no candidate
 * @param barred why ECS would not choose the instance however empty it were, such as draining, or what nobody told of it; empty for a candidate
 * @param stranded what the others would still do for when the first has run out
 */
public record InstanceHeadroom(InstanceId instance, boolean known, int more, Limits limits,
        Optional<Limit> runsOutFirst, Optional<Shortage> barred, Stranded stranded) {

    /**
     * What is enough for yet another task, and no use to it: CPU units, MiB of memory, slots for task interfaces; 0 of what a task
     * of this kind does not ask for.
     */
    public record Stranded(int cpuUnits, int memoryMiB, int enis) {

        static final Stranded NOTHING = new Stranded(0, 0, 0);

        /** Whether anything is. */
        public boolean isEmpty() {
            return cpuUnits == 0 && memoryMiB == 0 && enis == 0;
        }
    }
}
