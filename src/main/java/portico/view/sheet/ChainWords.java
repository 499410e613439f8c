package portico.view.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portico.model.topology.PlacementStrategy;
import portico.model.topology.PlacementStrategy.Binpack;
import portico.model.topology.PlacementStrategy.Figure;
import portico.model.topology.PlacementStrategy.Random;
import portico.model.topology.PlacementStrategy.Spread;

/** A placement strategy as a person reads and types it: its type, then its field, as in {@code binpack memory} (R51–R53). */
public final class ChainWords {

    /** What is usually chosen. */
    public static final List<String> USUAL = List.of("spread attribute:ecs.availability-zone", "spread instanceId",
            "binpack memory", "binpack cpu", "random");

    private static final String SPREAD = "spread ";
    private static final String BINPACK = "binpack ";

    private ChainWords() {}

    public static String of(PlacementStrategy strategy) {
        return switch (strategy) {
            case Spread spread -> SPREAD + spread.field();
            case Binpack binpack -> BINPACK + binpack.figure().name().toLowerCase(Locale.ROOT);
            case Random _ -> "random";
        };
    }

    /** Empty where no strategy reads so. */
    public static Optional<PlacementStrategy> parse(String text) {
        String words = text.strip();
        return switch (words) {
            case "binpack memory" -> Optional.of(new Binpack(Figure.MEMORY));
            case "binpack cpu" -> Optional.of(new Binpack(Figure.CPU));
            case "random" -> Optional.of(new Random(0));
            default -> words.startsWith(SPREAD) ? spread(words.substring(SPREAD.length()).strip()) : Optional.empty();
        };
    }

    private static Optional<PlacementStrategy> spread(String field) {
        try {
            return Optional.of(new Spread(field));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
