package portico.format.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portico.format.Note;
import portico.format.Reading;
import portico.format.Story;
import portico.format.flowlog.FlowLogReader;
import portico.model.analysis.Statement;
import portico.model.flow.log.FlowLog;
import portico.model.id.ResourceId;
import portico.model.topology.AccountSettings;
import portico.model.topology.Assumptions;
import portico.model.topology.Labels;
import portico.model.topology.Resource;
import portico.model.topology.Topology;

/** Lays what several readers found over each other. */
final class Merging {

    private Merging() {}

    /** The first reading names the whole; of a resource that two describe, the later description counts, unless it was only mentioned there. */
    static Reading merge(List<Reading> all, List<Note> before) {
        List<Note> notes = new ArrayList<>(before);
        all.forEach(reading -> notes.addAll(reading.notes()));
        FlowLog log = all.stream().map(Reading::flowLog).reduce(FlowLog.EMPTY, FlowLog::and);
        List<Reading> readings = all.stream()
                .filter(reading -> !reading.topology().equals(FlowLogReader.NOTHING))
                .toList();
        if (readings.size() == 1) {
            return new Reading(readings.getFirst().topology(), notes, readings.getFirst().stories(),
                    readings.getFirst().statements(), log);
        }
        Map<ResourceId, Resource> resources = new LinkedHashMap<>();
        Set<ResourceId> unresolved = new LinkedHashSet<>();
        readings.forEach(reading -> add(reading.topology(), resources, unresolved, notes));
        Topology first = readings.isEmpty() ? Topology.empty("nothing", "us-east-1") : readings.getFirst().topology();
        List<Statement> statements = readings.stream().flatMap(reading -> reading.statements().stream()).toList();
        List<Story> stories = readings.stream().flatMap(reading -> reading.stories().stream()).toList();
        AccountSettings account = readings.stream()
                .map(reading -> reading.topology().account())
                .reduce(AccountSettings.UNKNOWN, (former, later) -> later.or(former));
        Labels labels = readings.stream()
                .map(reading -> reading.topology().labels())
                .reduce(Labels.NONE, (former, later) -> later.or(former));
        Assumptions assumptions = readings.stream()
                .map(reading -> reading.topology().assumptions())
                .reduce(Assumptions.NONE, (former, later) -> later.or(former));
        return new Reading(Topology.of(first.name(), first.region(), resources.values())
                .withUnresolved(unresolved)
                .withAccount(account)
                .withAssumptions(assumptions)
                .withLabels(labels), notes, stories, statements, log);
    }

    private static void add(Topology topology, Map<ResourceId, Resource> resources, Set<ResourceId> unresolved,
            List<Note> notes) {
        topology.resources().forEach(resource -> {
            ResourceId id = resource.id();
            boolean onlyMentioned = topology.isUnresolved(id);
            if (!resources.containsKey(id) || unresolved.contains(id)) {
                resources.put(id, resource);
                if (onlyMentioned) {
                    unresolved.add(id);
                } else {
                    unresolved.remove(id);
                }
            } else if (!onlyMentioned && !resources.get(id).equals(resource)) {
                resources.put(id, resource);
                notes.add(Note.warning("", id.value(),
                        "is described twice, and differently; the later description counts"));
            }
        });
    }
}
