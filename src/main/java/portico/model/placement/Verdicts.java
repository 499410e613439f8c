package portico.model.placement;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import portico.model.id.InstanceId;

/**
 * What AWS would say to one task on each instance, in the topology's order. Which instances take it, and every reason of those that do not, is known
 * from the start; words, and what the task would get, are worked out when somebody looks at a verdict. Any thread may look.
 */
public final class Verdicts extends AbstractList<Verdict> implements RandomAccess {

    private final Roster roster;
    private final Demand demand;
    private final int[] reasons;
    private final AtomicReferenceArray<Verdict> looked;

    Verdicts(Roster roster, Demand demand, int[] reasons) {
        this.roster = roster;
        this.demand = demand;
        this.reasons = reasons;
        this.looked = new AtomicReferenceArray<>(reasons.length);
    }

    @Override
    public int size() {
        return reasons.length;
    }

    @Override
    public Verdict get(int index) {
        return Optional.ofNullable(looked.get(index)).orElseGet(() -> look(index));
    }

    /** Who looks at one at the same time finds an equal one. */
    private Verdict look(int index) {
        Host host = roster.host(index);
        boolean taken = reasons[index] == 0 && !Placer.runs(demand.task(), host.instance().id());
        Verdict verdict = taken ? Allotment.of(demand, host, roster::use).verdict()
                : Placer.verdict(demand, host, roster::use);
        looked.set(index, verdict);
        return verdict;
    }

    public InstanceId instance(int index) {
        return roster.host(index).instance().id();
    }

    /** Whether the instance takes the task, or runs it. */
    public boolean fits(int index) {
        return reasons[index] == 0 || Placer.runs(demand.task(), instance(index));
    }

    /** The instances that take the task, or run it. */
    public List<InstanceId> fitting() {
        return IntStream.range(0, size()).filter(this::fits).mapToObj(this::instance).toList();
    }

    /** What this instance says; empty where the topology has no such. */
    public Optional<Verdict> on(InstanceId id) {
        return IntStream.range(0, size()).filter(index -> instance(index).equals(id)).mapToObj(this::get).findFirst();
    }

    /** Why the instance does not take it; none where it does. */
    public Set<Reason> reasons(int index) {
        return fits(index) ? Set.of() : Reasons.in(reasons[index]);
    }
}
