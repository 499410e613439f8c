package portico.view.drawing.building;

import java.util.Optional;
import portico.model.capacity.InstanceUse;
import portico.model.placement.InstanceHeadroom;
import portico.model.placement.Limit;
import portico.model.placement.Limits;

/**
 * How many more tasks like the measure a host has room for, and what runs out first.
 *
 * @param more tasks that still fit; 0 where one thing is used up
 * @param binding which of its own gauges is full first; empty while nothing runs there, and where a GPU is wanted and it has none
 * @param streetFirst whether the subnets run out of addresses before any gauge is full
 * @param barred whether the host takes none of them however empty it is
 */
public record Room(int more, Optional<Gauge> binding, boolean streetFirst, boolean barred) {

    /** What the building shows of its headroom; flat roofed while empty. */
    public static Room of(InstanceUse use, InstanceHeadroom headroom) {
        int more = headroom.more();
        boolean gauged = GaugeReading.hasGpus(use) || !headroom.runsOutFirst().equals(Optional.of(Limit.GPU));
        Optional<Gauge> binding = use.tasks().isEmpty() && more > 0 || !gauged ? Optional.empty()
                : Optional.of(fullFirst(headroom.limits()));
        return new Room(more, binding, headroom.runsOutFirst().equals(Optional.of(Limit.ADDRESSES)),
                headroom.barred().isPresent());
    }

    /** Whether one more would fit if something were not used up. */
    boolean isFull() {
        return more == 0 && !barred;
    }

    private static Gauge fullFirst(Limits limits) {
        Gauge first = Gauge.ENI;
        int least = limits.eni();
        for (Gauge gauge : new Gauge[] {Gauge.CPU, Gauge.MEMORY, Gauge.GPU, Gauge.PORTS}) {
            int room = limits.of(limit(gauge));
            if (room < least) {
                first = gauge;
                least = room;
            }
        }
        return first;
    }

    private static Limit limit(Gauge gauge) {
        return switch (gauge) {
            case CPU -> Limit.CPU;
            case MEMORY -> Limit.MEMORY;
            case GPU -> Limit.GPU;
            case ENI -> Limit.ENI;
            case PORTS -> Limit.PORTS;
        };
    }
}
