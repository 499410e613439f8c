package portico.model.placement;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import portico.model.id.InstanceId;
import portico.model.topology.Task;

/**
 * What AWS would say to one task on each instance, in the topology's order. Which instances take it, and every reason of those that do not, is known
 * from the start; words, and what the task would get, are worked out when somebody looks at a verdict. Any thread may look.
 */
public final class Verdicts extends AbstractList<Verdict> implements RandomAccess {

    private final Roster roster;
    private final Question question;
    private final Demand demand;
    private final int[] reasons;
    /** Where it runs; -1 where on none of them. */
    private final int own;
    private final AtomicReferenceArray<Verdict> looked;
    private final AtomicReference<Optional<Prospects>> prospects = new AtomicReference<>(Optional.empty());

    Verdicts(Roster roster, Question question, Task task) {
        this.roster = roster;
        this.question = question;
        this.demand = question.demand().ofTask(task);
        this.reasons = question.reasons(roster, task);
        this.own = task.isPlaced() ? task.instance().flatMap(roster::index).orElse(-1) : -1;
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
        Verdict verdict = reasons[index] == 0 && index != own
                ? FitWords.verdict(demand, host, prospects().placement(index))
                : Placer.verdict(demand, host, roster::use);
        looked.set(index, verdict);
        return verdict;
    }

    /** What it would get on each instance that takes it, without a word. */
    public Prospects prospects() {
        return prospects.get().orElseGet(() -> {
            Prospects found = question.prospects(roster, demand.task());
            prospects.set(Optional.of(found));
            return found;
        });
    }

    public InstanceId instance(int index) {
        return roster.id(index);
    }

    /** Whether the instance takes the task, or runs it. */
    public boolean fits(int index) {
        return reasons[index] == 0 || index == own;
    }

    /** The instances that take the task, or run it. */
    public List<InstanceId> fitting() {
        return IntStream.range(0, size()).filter(this::fits).mapToObj(this::instance).toList();
    }

    /** What this instance says; empty where the topology has no such. */
    public Optional<Verdict> on(InstanceId id) {
        return roster.index(id).map(this::get);
    }

    /** Why the instance does not take it; none where it does. */
    public Set<Reason> reasons(int index) {
        return Reasons.in(index == own ? 0 : reasons[index]);
    }
}
