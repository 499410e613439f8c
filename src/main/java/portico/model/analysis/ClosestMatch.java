package portico.model.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import portico.model.capacity.Capacity;
import portico.model.placement.Reason;
import portico.model.placement.Shortage;
import portico.model.placement.Verdict;

/**
 * The instance that ECS names in its event. AWS does not publish how it chooses; here it is the active instance that fails
 * the fewest checks, then the one with most free memory, then the first by id (R47).
 */
record ClosestMatch(Verdict.Refused refused) {

    static Optional<ClosestMatch> of(List<Verdict.Refused> refusals, Capacity capacity) {
        return refusals.stream()
                .filter(ClosestMatch::isCandidate)
                .min(Comparator.<Verdict.Refused>comparingLong(ClosestMatch::failedChecks)
                        .thenComparingInt(r -> -capacity.of(r.instance()).memoryMiB().free())
                        .thenComparing(r -> r.instance().value()))
                .map(ClosestMatch::new);
    }

    private static boolean isCandidate(Verdict.Refused refused) {
        return refused.shortages().stream().noneMatch(shortage -> shortage.reason() == Reason.INACTIVE);
    }

    private static long failedChecks(Verdict.Refused refused) {
        return refused.shortages().stream().map(Shortage::reason).distinct().count();
    }

    /** The first failing check in the order in which ECS reports them. */
    Shortage shortage() {
        return refused.shortages().getFirst();
    }
}
