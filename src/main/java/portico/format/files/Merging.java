package portico.format.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import portico.format.AlikeNotes;
import portico.format.Note;
import portico.format.Reading;
import portico.format.document.Discrepancy;
import portico.format.flowlog.FlowLogReader;
import portico.model.flow.log.FlowLog;
import portico.model.id.ResourceId;
import portico.model.topology.AccountSettings;
import portico.model.topology.Assumptions;
import portico.model.topology.Labels;
import portico.model.topology.Resource;
import portico.model.topology.Topology;

/** Lays what several readers found over each other. */
final class Merging {

    private static final Topology NOTHING = Topology.empty("nothing", "us-east-1");

    private final List<Told> readings;
    private final Map<ResourceId, Resource> resources = new LinkedHashMap<>();
    private final Map<ResourceId, Told> tellers = new HashMap<>();
    private final Set<ResourceId> unresolved = new LinkedHashSet<>();
    private final List<Note> contradictions = new ArrayList<>();

    private Merging(List<Told> readings) {
        this.readings = readings;
    }

    /** The first reading names the whole; of a resource that two describe, the later description counts, unless it was only mentioned there. */
    static Reading merge(List<Told> all, List<Note> before) {
        Merging merging = new Merging(
                all.stream().filter(told -> !told.topology().equals(FlowLogReader.NOTHING)).toList());
        Topology topology = merging.topology();
        List<Note> notes = new ArrayList<>(before);
        all.forEach(told -> notes.addAll(told.notesIn(topology)));
        notes.addAll(merging.contradictions);
        FlowLog log = all.stream().map(told -> told.reading().flowLog()).reduce(FlowLog.EMPTY, FlowLog::and);
        return new Reading(topology, AlikeNotes.of(notes), merging.joined(Reading::stories),
                merging.joined(Reading::statements), log, merging.joined(Reading::parameters));
    }

    private <T> List<T> joined(Function<Reading, List<T>> part) {
        return readings.stream().map(Told::reading).map(part).flatMap(Collection::stream).toList();
    }

    private Topology topology() {
        if (readings.size() < 2) {
            return readings.stream().map(Told::topology).findFirst().orElse(NOTHING);
        }
        readings.forEach(told -> told.topology().resources().forEach(resource -> add(told, resource)));
        Topology first = readings.getFirst().topology();
        Topology told = readings.stream()
                .map(Told::topology)
                .filter(each -> each.assumptions().region().isEmpty())
                .findFirst()
                .orElse(first);
        return Topology.of(first.name(), told.region(), resources.values())
                .withUnresolved(unresolved)
                .withAccount(last(Topology::account, AccountSettings.UNKNOWN, AccountSettings::or))
                .withAssumptions(last(Topology::assumptions, Assumptions.NONE, Assumptions::or)
                        .withRegion(told.assumptions().region()))
                .withLabels(last(Topology::labels, Labels.NONE, Labels::or));
    }

    /** What later readings say counts before what former ones say. */
    private <T> T last(Function<Topology, T> part, T none, BinaryOperator<T> or) {
        return readings.stream().map(Told::topology).map(part).reduce(none, (former, later) -> or.apply(later, former));
    }

    private void add(Told told, Resource resource) {
        ResourceId id = resource.id();
        boolean onlyMentioned = told.topology().isUnresolved(id);
        if (!resources.containsKey(id) || unresolved.contains(id)) {
            take(told, resource, onlyMentioned);
        } else if (!onlyMentioned && !resources.get(id).equals(resource)) {
            contradictions.add(contradiction(tellers.get(id), told, resource));
            take(told, resource, false);
        }
    }

    /** Both values of all that differs, and where they stand. */
    private Note contradiction(Told former, Told later, Resource resource) {
        String differing = Discrepancy.between(resources.get(resource.id()), resource)
                .stream()
                .map(each -> each.member() + " " + each.one() + " there and " + each.other() + " here")
                .collect(Collectors.joining(", "));
        return Note.warning("", resource.id().value(), "is described twice, in " + former.where() + " and in "
                + later.where() + ": " + differing + "; the later description counts");
    }

    private void take(Told told, Resource resource, boolean onlyMentioned) {
        resources.put(resource.id(), resource);
        tellers.put(resource.id(), told);
        if (onlyMentioned) {
            unresolved.add(resource.id());
        } else {
            unresolved.remove(resource.id());
        }
    }
}
