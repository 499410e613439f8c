package portico.format.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portico.format.Note.Severity;

/** Where the objects come from: the Region most of them name, and the clusters. */
final class Origin {

    private static final Pattern ZONE = Pattern.compile("([a-z]{2}(?:-[a-z]+)+-\\d)[a-z]");
    private static final List<String> ARNS = List.of("clusterArn", "taskArn", "serviceArn", "containerInstanceArn",
            "taskDefinitionArn", "LoadBalancerArn", "TargetGroupArn", "DBInstanceArn");

    private final Desk desk;

    Origin(Desk desk) {
        this.desk = desk;
    }

    /** The Region that most objects name; empty text where none does. Several get a note. */
    String region() {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            desk.found()
                    .all(kind)
                    .forEach(item -> region(item).ifPresent(region -> votes.merge(region, 1, Integer::sum)));
            desk.found()
                    .onlyListed(kind)
                    .stream()
                    .flatMap(entry -> arn(entry.getValue().text()).stream())
                    .forEach(region -> votes.merge(region, 1, Integer::sum));
        }
        if (votes.size() > 1) {
            desk.remarks()
                    .add(Severity.WARNING, "the files come from several Regions, which are drawn as one: "
                            + String.join(", ", votes.keySet()));
        }
        return votes.entrySet()
                .stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Whatever else an object names lies in its own Region. */
    private static Optional<String> region(Item item) {
        for (String member : ARNS) {
            if (item.has(member)) {
                return arn(item.text(member));
            }
        }
        return zone(item.text("AvailabilityZone")).or(() -> zone(item.get("Placement").text("AvailabilityZone")));
    }

    private static Optional<String> zone(Optional<String> zone) {
        return zone.map(ZONE::matcher).filter(Matcher::matches).map(m -> m.group(1));
    }

    private static Optional<String> arn(Optional<String> arn) {
        return arn.map(text -> Arn.of(text).region()).filter(region -> !region.isEmpty());
    }

    /** The name of the cluster, where everything belongs to one. */
    Optional<String> cluster() {
        Set<String> used = new LinkedHashSet<>();
        List.of(Kind.SERVICE, Kind.TASK).forEach(kind -> clusters(desk.found().all(kind), used));
        desk.found()
                .all(Kind.CONTAINER_INSTANCE)
                .forEach(item -> item.text("containerInstanceArn")
                        .flatMap(arn -> Arn.of(arn).cluster())
                        .ifPresent(used::add));
        Set<String> known = new LinkedHashSet<>(used);
        desk.found().all(Kind.CLUSTER).forEach(cluster -> known.add(Kind.CLUSTER.keyOf(cluster).orElseThrow()));
        desk.found().onlyListed(Kind.CLUSTER).forEach(entry -> known.add(entry.getKey()));
        note(used, known);
        noteUndescribed(used);
        List<String> candidates = new ArrayList<>(used.isEmpty() ? known : used);
        return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    private static void clusters(Collection<Item> items, Set<String> used) {
        items.forEach(item -> Stream.of("clusterArn", "cluster")
                .flatMap(member -> item.text(member).stream())
                .findFirst()
                .ifPresent(arn -> used.add(Arn.of(arn).tail())));
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
