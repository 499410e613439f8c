package portico.model.flow.reach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portico.model.flow.ClassNumbers;
import portico.model.flow.Flow;
import portico.model.flow.FlowEnd;
import portico.model.id.InstanceId;
import portico.model.id.ResourceId;
import portico.model.id.TaskId;
import portico.model.topology.Topology;

/**
 * Who can open a connection to whom, on which ports, in one topology. Each cell says what tracing every pair of members would say; work grows with
 * the classes that rules tell apart, not with the square of the interfaces. Immutable; after an edit, only what it touched is asked again.
 */
public final class Reachability {

    private final Topology topology;
    private final List<Profile> profiles;
    private final Map<FlowEnd, Integer> places;
    private final List<List<List<Opening>>> cells;
    private final ClassNumbers numbers;
    private final Verdicts verdicts;
    private final boolean sharedAddresses;
    private final Optional<Flow> asked;

    private Reachability(Topology topology, List<Profile> profiles, List<List<List<Opening>>> cells,
            ClassNumbers numbers, Verdicts verdicts, boolean sharedAddresses, Optional<Flow> asked) {
        this.topology = topology;
        this.profiles = profiles;
        this.cells = cells;
        this.numbers = numbers;
        this.verdicts = verdicts;
        this.sharedAddresses = sharedAddresses;
        this.asked = asked;
        places = new HashMap<>();
        profiles.forEach(profile -> places.put(profile.end().subject(), places.size()));
    }

    public static Reachability of(Topology topology) {
        return of(topology, new ClassNumbers(), Verdicts.unknown(), Optional.empty());
    }

    /** The same, where the port of a flow is asked too of whoever it is for; in all versions that come after. */
    public static Reachability asking(Topology topology, Flow asked) {
        return of(topology, new ClassNumbers(), Verdicts.unknown(), Optional.of(asked));
    }

    private static Reachability of(Topology topology, ClassNumbers numbers, Verdicts verdicts, Optional<Flow> asked) {
        Survey survey = new Survey(topology, numbers, verdicts, asked);
        List<Profile> profiles = ReachEnds.of(topology).stream().map(survey::profile).toList();
        List<List<List<Opening>>> cells = profiles.stream()
                .map(from -> profiles.stream().map(to -> survey.cell(from, to)).toList())
                .toList();
        return new Reachability(topology, profiles, cells, numbers, verdicts, survey.hasSharedAddresses(), asked);
    }

    /** The same for another version; costs as much as differs where only tasks and instances do. */
    public Reachability after(Topology next) {
        Optional<Set<FlowEnd>> touched = sharedAddresses ? Optional.empty() : Touched.between(topology, next);
        return touched.map(ends -> after(next, ends))
                .orElseGet(() -> of(next, numbers,
                        Touched.isSameLandscape(topology, next) ? verdicts : Verdicts.unknown(), asked));
    }

    private Reachability after(Topology next, Set<FlowEnd> touched) {
        Survey survey = new Survey(next, numbers, verdicts, asked);
        if (survey.hasSharedAddresses()) {
            return of(next, numbers, verdicts, asked);
        }
        List<Profile> now = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        for (ReachEnd end : ReachEnds.of(next,
                subject -> touched.contains(subject) ? Optional.empty() : end(subject))) {
            Optional<Integer> old = kept(end, touched);
            now.add(old.map(profiles::get).orElseGet(() -> survey.profile(end)));
            before.add(old.orElse(-1));
        }
        return new Reachability(next, now, cells(survey, now, before), numbers, verdicts, false, asked);
    }

    private Optional<Integer> kept(ReachEnd end, Set<FlowEnd> touched) {
        return touched.contains(end.subject()) ? Optional.empty() : Optional.ofNullable(places.get(end.subject()));
    }

    private List<List<List<Opening>>> cells(Survey survey, List<Profile> now, List<Integer> before) {
        List<List<List<Opening>>> rows = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            List<List<Opening>> row = new ArrayList<>();
            for (int j = 0; j < now.size(); j++) {
                boolean kept = before.get(i) >= 0 && before.get(j) >= 0;
                row.add(kept ? cells.get(before.get(i)).get(before.get(j)) : survey.cell(now.get(i), now.get(j)));
            }
            rows.add(row);
        }
        return rows;
    }

    public Topology topology() {
        return topology;
    }

    /** Everybody in the order of the matrix: rows are those of a kind that asks. */
    public List<ReachEnd> ends() {
        return profiles.stream().map(Profile::end).toList();
    }

    /** The ends that open connections. */
    public List<ReachEnd> senders() {
        return ends().stream().filter(end -> end.kind().asks()).toList();
    }

    /** The end about a subject; empty where it is no end of its own. */
    public Optional<ReachEnd> end(FlowEnd subject) {
        return Optional.ofNullable(places.get(subject)).map(at -> profiles.get(at).end());
    }

    /**
     * Every port on which {@code to} listens, open or what stops it; empty where the question makes no sense: of two ends outside, of one that only
     * answers, and of a load balancer and whoever is not behind it. A task that is alone in its service is asked by itself, over loopback (R12).
     */
    public List<Opening> between(ReachEnd from, ReachEnd to) {
        Integer row = places.get(from.subject());
        Integer column = places.get(to.subject());
        return row == null || column == null ? List.of() : cells.get(row).get(column);
    }

    /**
     * With one task or instance as an end of its own too, so that it can be asked about alone; this where it is an end already.
     *
     * @throws IllegalArgumentException when the subject is neither, and no end
     */
    public Reachability with(FlowEnd subject) {
        if (places.containsKey(subject)) {
            return this;
        }
        Survey survey = new Survey(topology, numbers, verdicts, asked);
        List<Profile> more = new ArrayList<>(profiles);
        more.add(survey.profile(single(subject)));
        List<Integer> before = new ArrayList<>(places.values().stream().sorted().toList());
        before.add(-1);
        return new Reachability(topology, more, cells(survey, more, before), numbers, verdicts, sharedAddresses, asked);
    }

    private ReachEnd single(FlowEnd subject) {
        return switch (subject) {
            case FlowEnd.At(TaskId id) -> ReachEnd.single(ReachEnd.Kind.TASK, id.value(), subject);
            case FlowEnd.At(InstanceId id) ->
                ReachEnd.single(ReachEnd.Kind.INSTANCE, topology.instance(id).name(), subject);
            case FlowEnd.At(ResourceId id) ->
                throw new IllegalArgumentException(id + " only answers: it opens no connections");
            case FlowEnd.Vacant(var address) ->
                throw new IllegalArgumentException("nobody holds " + address + ": nothing sets out from it");
            case FlowEnd.Internet internet ->
                ReachEnd.single(ReachEnd.Kind.INTERNET, internet.address().toString(), subject);
        };
    }

    /** How many pairs of classes were traced for all of this, so far. */
    public int traced() {
        return verdicts.traced();
    }
}
