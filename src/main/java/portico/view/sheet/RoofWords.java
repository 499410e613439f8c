package portico.view.sheet;

import java.util.Optional;
import portico.model.placement.Limit;

/** What a roof means: what runs out first under it, and how it looks. */
public final class RoofWords {
    private RoofWords() {}

    /** What runs out first, as a heading. */
    public static String name(Optional<Limit> limit) {
        return limit.map(first -> switch (first) {
            case ENI -> "ENI";
            case CPU -> "CPU";
            case MEMORY -> "Memory";
            case GPU -> "GPUs";
            case PORTS -> "Ports";
            case ADDRESSES -> "Addresses";
        }).orElse("Nothing yet");
    }

    /** The shape of the roof. */
    public static String shape(Optional<Limit> limit) {
        return limit.map(first -> switch (first) {
            case ENI -> "gable roof";
            case CPU -> "sawtooth roof";
            case MEMORY -> "domed roof";
            case GPU -> "stepped roof";
            case PORTS -> "battlement";
            case ADDRESSES -> "flat roof, full street";
        }).orElse("flat roof");
    }
}
