package portico.model.remedy.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import portico.model.analysis.Analysis;
import portico.model.analysis.Analyzer;
import portico.model.analysis.Unplaced;
import portico.model.capacity.InstanceTypes;
import portico.model.edit.Edit;
import portico.model.placement.Placer;
import portico.model.topology.Topology;

/**
 * Looks for changes with which waiting tasks find a place. Each is made on a copy and analysed there; only those after which at least one of the
 * tasks runs, and more find a place than lose theirs, are given.
 */
public final class PlacementRemedies {

    /** How many are offered. */
    private static final int MOST = 4;

    /** How many of a kind are tried: in a large cluster many hosts are alike. */
    private static final int TRIED = 12;

    /** The kinds of changes; of each the best counts. Among equals, the earlier kind disturbs less. */
    private static final List<Function<Waiting, Stream<PlacementChange>>> KINDS = List.of(RuleChanges::of,
            SubnetChanges::of, HostChanges::of, TrunkChanges::of, ModeChanges::of);

    private static final Comparator<PlacementMend> BEST = Comparator.comparingInt(PlacementMend::placed)
            .reversed()
            .thenComparingInt(mend -> mend.disturbance().faultsAndStranded())
            .thenComparingInt(mend -> mend.disturbance().restarted().size());

    private final Waiting waiting;
    private final Analyzer analyzer;

    private PlacementRemedies(Waiting waiting) {
        this.waiting = waiting;
        this.analyzer = new Analyzer(waiting.types());
    }

    /**
     * Those that place the most first, then those that break and disturb the least.
     *
     * @param unplaced one of this analysis
     */
    public static List<PlacementMend> of(Analysis analysis, Unplaced unplaced, InstanceTypes types) {
        return new PlacementRemedies(new Waiting(analysis, unplaced, types, new Placer(types))).mends();
    }

    private List<PlacementMend> mends() {
        List<PlacementMend> mends = new ArrayList<>();
        KINDS.forEach(kind -> kind.apply(waiting)
                .limit(TRIED)
                .flatMap(change -> tried(change).stream())
                .min(BEST)
                .ifPresent(mends::add));
        return mends.stream().sorted(BEST).limit(MOST).toList();
    }

    private Optional<PlacementMend> tried(PlacementChange change) {
        Edit edit = change.followedBy(waiting.retry());
        Topology copy = edit.applyTo(waiting.topology(), waiting.placer());
        int placed = waiting.placedIn(copy);
        if (placed == 0) {
            return Optional.empty();
        }
        Disturbance disturbance = Disturbance.of(waiting.analysis(), analyzer.analyze(copy));
        return disturbance.stranded().size() >= placed ? Optional.empty()
                : Optional.of(new PlacementMend(edit, change.words(), placed, disturbance));
    }
}
