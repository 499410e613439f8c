package portico.format.describe;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.topology.RegionName;

/** The Regions and clusters that objects name, noted as they come in, so that nobody has to go through all of them again. */
final class Provenance {

    private static final Pattern ZONE = Pattern.compile("(.+)[a-z]");
    private static final List<String> ARNS = List.of("clusterArn", "taskArn", "serviceArn", "containerInstanceArn",
            "taskDefinitionArn", "LoadBalancerArn", "TargetGroupArn", "DBInstanceArn");

    /** A Region and a cluster, where an object names them. */
    record Named(Optional<String> region, Optional<String> cluster) {}

    private final Map<Kind, Map<String, Integer>> regions = new EnumMap<>(Kind.class);
    /** The Region of each zone met so far, of which there are few. */
    private final Map<String, Optional<String>> zones = new ConcurrentHashMap<>();
    private final Map<Kind, Set<String>> clusters = new EnumMap<>(Kind.class);

    private Optional<String> doubtful = Optional.empty();

    /** This Region no longer counts. */
    void doubt(Optional<String> region) {
        doubtful = region;
    }

    /** What an object names by itself. */
    Named named(Kind kind, Item item) {
        return new Named(region(item), cluster(kind, item));
    }

    void take(Kind kind, Named named) {
        named.region()
                .filter(region -> doubtful.filter(region::equals).isEmpty())
                .ifPresent(region -> regions.computeIfAbsent(kind, k -> new LinkedHashMap<>())
                        .merge(region, 1, Integer::sum));
        named.cluster().ifPresent(cluster -> clusters.computeIfAbsent(kind, k -> new LinkedHashSet<>()).add(cluster));
    }

    /** How many objects of this kind name each Region. */
    Map<String, Integer> regions(Kind kind) {
        return regions.getOrDefault(kind, Map.of());
    }

    /** Those that services, tasks and container instances belong to. */
    Set<String> clusters() {
        return Stream.of(Kind.SERVICE, Kind.TASK, Kind.CONTAINER_INSTANCE)
                .flatMap(kind -> clusters.getOrDefault(kind, Set.of()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whatever else an object names lies in its own Region. */
    private Optional<String> region(Item item) {
        for (String member : ARNS) {
            if (item.has(member)) {
                return ofArn(item.text(member));
            }
        }
        return ofZone(item.text("AvailabilityZone")).or(() -> ofZone(item.get("Placement").text("AvailabilityZone")));
    }

    private Optional<String> ofZone(Optional<String> zone) {
        return zone.flatMap(name -> zones.computeIfAbsent(name, Provenance::regionOf));
    }

    private static Optional<String> regionOf(String zone) {
        return Optional.of(ZONE.matcher(zone))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .filter(RegionName::isOne);
    }

    static Optional<String> ofArn(Optional<String> arn) {
        return arn.map(text -> Arn.of(text).region()).filter(region -> !region.isEmpty());
    }

    private static Optional<String> cluster(Kind kind, Item item) {
        return switch (kind) {
            case SERVICE, TASK ->
                item.text("clusterArn").or(() -> item.text("cluster")).map(cluster -> Arn.of(cluster).tail());
            case CONTAINER_INSTANCE -> item.text("containerInstanceArn").flatMap(arn -> Arn.of(arn).cluster());
            default -> Optional.empty();
        };
    }
}
