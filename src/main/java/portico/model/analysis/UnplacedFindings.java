package portico.model.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.check.Finding;
import portico.model.check.Severity;
import portico.model.id.ResourceId;
import portico.model.placement.LaunchRefusals;
import portico.model.placement.Reason;
import portico.model.placement.Verdict;
import portico.model.rule.RuleId;
import portico.model.topology.Topology;

/** Says of waiting tasks that they wait (R46), and of every reason which instances have it, by the rule it follows from. */
final class UnplacedFindings {

    private static final RuleId EVENTS = new RuleId(46);
    private static final RuleId AWAITED = new RuleId(48);
    private static final int NAMED = 3;

    private record Cause(RuleId rule, Reason reason) {}

    private record End(String words, RuleId rule) {}

    private UnplacedFindings() {}

    /** Nothing of tasks that AWS would not even make: what it refuses is said of their definition or their service. */
    static Stream<Finding> of(Topology topology, Unplaced unplaced) {
        boolean refused = !LaunchRefusals.of(topology, topology.task(unplaced.tasks().getFirst())).isEmpty();
        boolean awaited = Provisioning.isAwaited(topology, topology.task(unplaced.tasks().getFirst()));
        return refused ? Stream.empty() : of(unplaced, awaited);
    }

    /** @param awaited whether an instance will come for them, so that nothing is wrong yet (R48) */
    private static Stream<Finding> of(Unplaced unplaced, boolean awaited) {
        ResourceId subject = unplaced.service().<ResourceId>map(id -> id).orElse(unplaced.tasks().getFirst());
        Finding event = awaited ? new Finding(AWAITED, Severity.WARNING, subject, unplaced.event())
                : new Finding(EVENTS, isWell(unplaced) ? Severity.WARNING : Severity.ERROR, subject, unplaced.event());
        return Stream.concat(Stream.concat(Stream.of(event), starts(unplaced)), causes(unplaced.refusals()).entrySet()
                .stream()
                .map(cause -> new Finding(cause.getKey().rule, Severity.WARNING, subject, words(subject, cause))));
    }

    /** Whether ECS itself has nothing to complain of: the tasks run before they end (R50). */
    private static boolean isWell(Unplaced unplaced) {
        return !unplaced.failedStarts().isEmpty() && unplaced.failedStarts().stream().allMatch(FailedStart::isStarted);
    }

    private static String verb(Reason reason, boolean one) {
        String end = reason == Reason.LISTENER_IN_USE ? " not keep " : " not start ";
        return !reason.isUnforeseen() ? " refused " : (one ? " does" : " do") + end;
    }

    /** A service whose every start fails never gets where it should be; by how they end, one after the other. */
    private static Stream<Finding> starts(Unplaced unplaced) {
        Map<End, List<String>> ends = new LinkedHashMap<>();
        unplaced.failedStarts()
                .forEach(start -> ends.computeIfAbsent(new End(start.words(), start.rule()), _ -> new ArrayList<>())
                        .add(start.instance().value()));
        return unplaced.service()
                .stream()
                .flatMap(service -> ends.entrySet()
                        .stream()
                        .map(end -> new Finding(end.getKey().rule(), Severity.ERROR, service,
                                service + " never reaches a steady state: every start on "
                                        + named(end.getValue(), ", ", " and ") + " ends STOPPED with "
                                        + end.getKey().words())));
    }

    /** Reasons with their instances, in the order in which they are met; an instance counts once for each. */
    private static Map<Cause, List<Verdict.Refused>> causes(List<Verdict.Refused> refusals) {
        Map<Cause, List<Verdict.Refused>> causes = new LinkedHashMap<>();
        for (Verdict.Refused refused : refusals) {
            refused.shortages()
                    .stream()
                    .filter(s -> s.reason() != Reason.CONFIGURATION)
                    .map(s -> new Cause(s.rule(), s.reason()))
                    .distinct()
                    .forEach(cause -> causes.computeIfAbsent(cause, _ -> new ArrayList<>()).add(refused));
        }
        return causes;
    }

    /** Which instances refused, and what each of them lacks; said once where it is the same everywhere. */
    private static String words(ResourceId subject, Map.Entry<Cause, List<Verdict.Refused>> cause) {
        List<Verdict.Refused> refused = cause.getValue();
        String instances = named(refused.stream().map(r -> r.instance().value()).toList(), ", ", " and ");
        Map<String, List<String>> lacking = new LinkedHashMap<>();
        refused.forEach(r -> lacking.computeIfAbsent(lack(r, cause.getKey()), _ -> new ArrayList<>())
                .add(r.instance().value()));
        List<String> lacks = lacking.entrySet()
                .stream()
                .map(e -> lacking.size() == 1 ? e.getKey()
                        : e.getKey() + " (" + named(e.getValue(), ", ", " and ") + ")")
                .toList();
        String verb = verb(cause.getKey().reason, refused.size() == 1);
        return instances + verb + subject + ", " + cause.getKey().reason.code() + ": " + named(lacks, "; ", "; and ");
    }

    private static String lack(Verdict.Refused refused, Cause cause) {
        return refused.shortages()
                .stream()
                .filter(s -> s.reason() == cause.reason && s.rule().equals(cause.rule))
                .findFirst()
                .map(first -> first.title() + ", " + first.detail())
                .orElseThrow();
    }

    /** The first few, and how many more there are. */
    static String named(List<String> all, String between, String beforeMore) {
        String first = all.stream().limit(NAMED).collect(Collectors.joining(between));
        return all.size() > NAMED ? first + beforeMore + (all.size() - NAMED) + " more" : first;
    }
}
