package portico.format.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portico.format.Note.Severity;
import portico.model.topology.Assumption;
import portico.model.topology.Assumptions;
import portico.model.topology.Fact;
import portico.model.topology.Topology;

/** Where the objects come from: the Region most of them name, else one that a dialect tells, and the clusters. */
final class Origin {

    private static final String ASSUMED = "us-east-1";
    private static final String WHY = "no file names one";

    private final Desk desk;
    private final List<String> named;

    /** @param named Regions that dialects tell by themselves */
    Origin(Desk desk, List<String> named) {
        this.desk = desk;
        this.named = List.copyOf(named);
    }

    /** A topology in the Region that most objects name. Where none does one is assumed, which a note says and the topology knows. */
    Topology placed(Topology anywhere) {
        Optional<String> told = told();
        if (told.isPresent()) {
            return anywhere.inRegion(told.get());
        }
        String assumed = "tells the Region; " + ASSUMED + " is assumed";
        if (!desk.draft().resources().isEmpty() && !desk.remarks().say(assumed)) {
            desk.remarks().add(Severity.INFO, "no file " + assumed + " in names that carry it");
        }
        return anywhere.inRegion(ASSUMED)
                .withAssumptions(Assumptions.NONE.withRegion(Optional.of(new Assumption(Fact.REGION, ASSUMED, WHY))));
    }

    /** The resources of the draft together, wherever they are. */
    static Topology anywhere(Draft draft) {
        return Topology.of("", ASSUMED, draft.resources());
    }

    /** Several get a note. */
    private Optional<String> told() {
        Map<String, Integer> votes = new LinkedHashMap<>();
        named.forEach(region -> votes.merge(region, 1, Integer::sum));
        for (Kind kind : Kind.values()) {
            desk.found()
                    .provenance()
                    .regions(kind)
                    .forEach((region, count) -> votes.merge(region, count, Integer::sum));
            desk.found()
                    .onlyListed(kind)
                    .stream()
                    .flatMap(entry -> Provenance.ofArn(entry.getValue().text()).stream())
                    .forEach(region -> votes.merge(region, 1, Integer::sum));
        }
        if (votes.size() > 1) {
            desk.remarks()
                    .add(Severity.WARNING, "the files come from several Regions, which are drawn as one: "
                            + String.join(", ", votes.keySet()));
        }
        return votes.entrySet().stream().max(Comparator.comparingInt(Map.Entry::getValue)).map(Map.Entry::getKey);
    }

    /** The name of the cluster, where everything belongs to one. */
    Optional<String> cluster() {
        Set<String> used = desk.found().provenance().clusters();
        Set<String> known = new LinkedHashSet<>(used);
        desk.found().all(Kind.CLUSTER).forEach(cluster -> known.add(Kind.CLUSTER.keyOf(cluster).orElseThrow()));
        desk.found().onlyListed(Kind.CLUSTER).forEach(entry -> known.add(entry.getKey()));
        note(used, known);
        noteUndescribed(used);
        List<String> candidates = new ArrayList<>(used.isEmpty() ? known : used);
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private void noteUndescribed(Set<String> used) {
        Set<String> undescribed = new LinkedHashSet<>(used);
        desk.found()
                .all(Kind.CLUSTER)
                .forEach(cluster -> undescribed.remove(Kind.CLUSTER.keyOf(cluster).orElseThrow()));
        desk.found().onlyListed(Kind.CLUSTER).forEach(entry -> undescribed.remove(entry.getKey()));
        if (!undescribed.isEmpty()) {
            desk.remarks().add(Severity.INFO, "mentioned and neither described nor listed: " + clusters(undescribed));
        }
    }

    private static String clusters(Set<String> names) {
        return (names.size() == 1 ? "cluster " : "clusters ") + String.join(", ", names);
    }

    private void note(Set<String> used, Set<String> known) {
        if (used.size() > 1) {
            desk.remarks()
                    .add(Severity.INFO, "the files hold " + used.size() + " clusters: " + String.join(", ", used));
        }
        Set<String> empty = new LinkedHashSet<>(known);
        empty.removeAll(used);
        if (!empty.isEmpty()) {
            desk.remarks().add(Severity.INFO, "nothing in the files belongs to " + clusters(empty));
        }
    }
}
