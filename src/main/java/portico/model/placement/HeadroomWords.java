package portico.model.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portico.model.placement.InstanceHeadroom.Stranded;
import portico.model.topology.TaskDefinition;

/** Headroom as people say it: the fact, then the numbers. */
public final class HeadroomWords {

    private static final double UNITS_PER_VCPU = 1024;
    private static final double MIB_PER_GIB = 1024;

    private HeadroomWords() {}

    /** {@code Room for 3 more}, {@code No room for more}. */
    public static String title(InstanceHeadroom room) {
        return room.barred().isPresent() ? room.barred().get().title() : title(room.more());
    }

    /** The same of a number of tasks. */
    public static String title(int more) {
        return more == 0 ? "No room for more" : "Room for " + more(more);
    }

    /** What is counted for, by its family; {@code a small task} where nothing runs yet. */
    public static String kind(Headroom headroom) {
        return headroom.isStandIn() ? "a small task" : headroom.definition().family();
    }

    /** The same with the size of the small task. */
    public static String kindAndSize(Headroom headroom) {
        TaskDefinition small = headroom.definition();
        return kind(headroom) + (headroom.isStandIn()
                ? " of " + stranded(new Stranded(small.cpuUnits(), small.reservedMemoryMiB(), 0))
                : "");
    }

    /** {@code memory runs out first, 1.5 vCPU stranded}; empty where nothing runs out. */
    public static String detail(InstanceHeadroom room) {
        if (room.barred().isPresent()) {
            return room.barred().get().detail();
        }
        String stranded = stranded(room.stranded());
        return room.runsOutFirst().map(limit -> runsOut(limit, room.more())).orElse("")
                + (stranded.isEmpty() ? "" : ", " + stranded + " stranded");
    }

    /** {@code memory runs out first}; of no more, {@code host ports are used up}. */
    public static String runsOut(Limit limit, int more) {
        boolean several = limit == Limit.GPU || limit == Limit.PORTS || limit == Limit.ADDRESSES;
        return name(limit) + (more == 0 ? several ? " are used up" : " is used up"
                : several ? " run out first" : " runs out first");
    }

    /** What can run out, inside a sentence. */
    public static String name(Limit limit) {
        return switch (limit) {
            case ENI -> "ENI";
            case CPU -> "CPU";
            case MEMORY -> "memory";
            case GPU -> "GPUs";
            case PORTS -> "host ports";
            case ADDRESSES -> "addresses";
        };
    }

    /** {@code 1.5 vCPU and 2.3 GiB}; empty where nothing is stranded. */
    public static String stranded(Stranded stranded) {
        List<String> parts = new ArrayList<>(3);
        if (stranded.cpuUnits() > 0) {
            parts.add(figure(stranded.cpuUnits() / UNITS_PER_VCPU) + " vCPU");
        }
        if (stranded.memoryMiB() > 0) {
            parts.add(figure(stranded.memoryMiB() / MIB_PER_GIB) + " GiB");
        }
        if (stranded.enis() > 0) {
            parts.add(stranded.enis() + (stranded.enis() == 1 ? " ENI slot" : " ENI slots"));
        }
        return String.join(" and ", parts);
    }

    /** A count of tasks; where nothing limits it, the least that it is. */
    public static String number(int more) {
        return more >= Limits.UNLIMITED ? Limits.UNLIMITED + " or more" : Integer.toString(more);
    }

    /** The same of a whole cluster; {@code not known} where nobody told enough to count. */
    public static String number(ClusterHeadroom room) {
        return room.isKnown() ? number(room.more()) : "not known";
    }

    /** {@code 3 more}; where nothing limits it, {@code 999 or more}. */
    public static String more(int more) {
        return more >= Limits.UNLIMITED ? number(more) : more + " more";
    }

    /** {@code 3 more, memory runs out first}, {@code none, host ports are used up}. */
    public static String line(InstanceHeadroom room) {
        String count = room.more() == 0 ? "none" : more(room.more());
        return room.barred().isPresent() ? room.barred().get().title()
                : count + room.runsOutFirst().map(limit -> ", " + runsOut(limit, room.more())).orElse("");
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
    }
}
