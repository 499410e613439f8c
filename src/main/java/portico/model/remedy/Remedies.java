package portico.model.remedy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portico.model.edit.AddResources;
import portico.model.flow.FlowTracer;
import portico.model.flow.Lack;
import portico.model.flow.Trace;
import portico.model.id.ResourceId;
import portico.model.topology.Resource;
import portico.model.topology.Topology;

/**
 * Looks for the smallest changes that open a denied flow: takes the first step that denies, tries what would let it permit, traces again, and goes
 * on with the next. Only changes with which everything arrived are given.
 */
public final class Remedies {

    /** How many are offered. */
    private static final int MOST = 3;
    /** Of how many it is asked what else they open and close. */
    private static final int CANDIDATES = 6;
    /** A way that needs more changes than this is a new design, not a remedy. */
    private static final int DEEPEST = 6;
    /** Copies that are traced at most: enough for the widest choice at every step of the deepest way. */
    private static final int COPIES = 100;

    private final Topology topology;
    private final Trace denied;
    private final List<List<Change>> found = new ArrayList<>();
    private int copies;

    private Remedies(Topology topology, Trace denied) {
        this.topology = topology;
        this.denied = denied;
    }

    /** The fewest changes first, those that outlast a restart before others, then those that close the least and open the least besides; none for a flow that is delivered, or that no such change opens. */
    public static List<Mend> of(Topology topology, Trace trace) {
        return trace.isDelivered() ? List.of() : new Remedies(topology, trace).mends();
    }

    private List<Mend> mends() {
        search(topology, denied, List.of());
        return found.isEmpty() ? List.of() : ranked();
    }

    private List<Mend> ranked() {
        SideEffects effects = new SideEffects(topology, denied.flow());
        return found.stream()
                .filter(this::isSmallest)
                .sorted(Comparator.<List<Change>>comparingInt(List::size).thenComparingLong(Remedies::fleeting))
                .limit(CANDIDATES)
                .map(changes -> new Candidate(changes, mend(changes, effects)))
                .sorted(Comparator.comparingInt((Candidate c) -> c.changes().size())
                        .thenComparingLong(c -> fleeting(c.changes()))
                        .thenComparingInt(c -> c.mend().closes().size())
                        .thenComparingInt(c -> c.mend().opens().size()))
                .limit(MOST)
                .map(Candidate::mend)
                .toList();
    }

    /** Whether no other way does with some of its changes. */
    private boolean isSmallest(List<Change> changes) {
        return found.stream()
                .noneMatch(other -> other.size() < changes.size() && words(changes).containsAll(words(other)));
    }

    private static List<String> words(List<Change> changes) {
        return changes.stream().map(Change::words).toList();
    }

    private record Candidate(List<Change> changes, Mend mend) {}

    private static long fleeting(List<Change> changes) {
        return changes.stream().filter(Change::fleeting).count();
    }

    private Mend mend(List<Change> changes, SideEffects effects) {
        AddResources edit = new AddResources("Open the way: " + changes.getFirst().words(), last(changes));
        SideEffects.Effects besides = effects.of(topology.withAll(edit.resources()));
        return new Mend(edit, words(changes), besides.opens(), besides.closes());
    }

    /** Two changes of one resource build on each other: the later one holds both. */
    private static List<Resource> last(List<Change> changes) {
        Map<ResourceId, Resource> latest = new LinkedHashMap<>();
        changes.stream()
                .flatMap(change -> change.resources().stream())
                .forEach(resource -> latest.put(resource.id(), resource));
        return List.copyOf(latest.values());
    }

    private void search(Topology now, Trace trace, List<Change> before) {
        if (before.size() == DEEPEST) {
            return;
        }
        Changes changes = new Changes(now, denied.flow());
        lack(trace).flatMap(changes::against).forEach(change -> tried(now, trace, before, change));
    }

    private void tried(Topology now, Trace trace, List<Change> before, Change change) {
        if (copies++ >= COPIES) {
            return;
        }
        Topology copy = now.withAll(change.resources());
        Trace again = new FlowTracer(copy).trace(denied.flow());
        List<Change> all = Stream.concat(before.stream(), Stream.of(change)).toList();
        if (again.isDelivered()) {
            found.add(all);
        } else if (!again.blockers().contains(trace.blockers().getFirst())) {
            search(copy, again, all);
        }
    }

    private static Stream<Lack> lack(Trace trace) {
        return trace.blockers().getFirst().step().lack().stream();
    }
}
