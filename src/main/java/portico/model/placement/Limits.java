package portico.model.placement;

import java.util.Optional;

/** How many more tasks of one kind an instance would take if only this or that were counted; never negative. */
public record Limits(int eni, int cpu, int memory, int gpu, int ports, int addresses) {

    /** Nothing of it is asked for, or there is more than anybody counts. */
    public static final int UNLIMITED = 999;

    Limits withPorts(int count) {
        return new Limits(eni, cpu, memory, gpu, count, addresses);
    }

    public int of(Limit limit) {
        return switch (limit) {
            case ENI -> eni;
            case CPU -> cpu;
            case MEMORY -> memory;
            case GPU -> gpu;
            case PORTS -> ports;
            case ADDRESSES -> addresses;
        };
    }

    /** How many more tasks fit. */
    public int least() {
        return Math.min(addresses, leastButAddresses());
    }

    /** How many more would fit if the subnets had addresses without end. */
    int leastButAddresses() {
        return Math.min(Math.min(eni, ports), Math.min(gpu, Math.min(cpu, memory)));
    }

    /** What runs out first; empty where nothing does. */
    public Optional<Limit> first() {
        int least = least();
        if (least < UNLIMITED) {
            for (Limit limit : Limit.values()) {
                if (of(limit) == least) {
                    return Optional.of(limit);
                }
            }
        }
        return Optional.empty();
    }
}
