package portico.format.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.json.Json;

/** Capacity providers: which cluster has which, which Auto Scaling group stands behind which, and what services of a cluster use by default. */
final class Providers {

    private final Map<String, List<Json>> ofCluster = new LinkedHashMap<>();
    private final Map<String, List<Json>> defaults = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Set<String> clusters = new LinkedHashSet<>();

    void learn(Declared resource) {
        switch (resource.type()) {
            case "AWS::ECS::Cluster" -> {
                clusters.add(resource.ref());
                learn(resource, resource.ref());
            }
            case "AWS::ECS::ClusterCapacityProviderAssociations" ->
                resource.text("Cluster").ifPresent(cluster -> learn(resource, cluster));
            case "AWS::ECS::CapacityProvider" -> resource.find("AutoScalingGroupProvider")
                    .flatMap(provider -> provider.text("AutoScalingGroupArn"))
                    .ifPresent(group -> groups.put(group, resource.ref()));
            default -> {}
        }
    }

    private void learn(Declared resource, String cluster) {
        ofCluster.computeIfAbsent(cluster, c -> new ArrayList<>()).addAll(resource.list("CapacityProviders"));
        defaults.computeIfAbsent(cluster, c -> new ArrayList<>())
                .addAll(resource.list("DefaultCapacityProviderStrategy").stream().map(Casing::camel).toList());
    }

    /** Those of a cluster, whichever resource says so. */
    List<Json> of(String cluster, List<Json> own) {
        return Stream.concat(own.stream(), ofCluster.getOrDefault(cluster, List.of()).stream()).distinct().toList();
    }

    List<Json> defaults(String cluster) {
        return defaults.getOrDefault(cluster, List.of());
    }

    /** The cluster whose provider stands on an Auto Scaling group. */
    Optional<String> clusterOf(String group) {
        Optional<String> provider = Optional.ofNullable(groups.get(group));
        return provider.flatMap(name -> ofCluster.entrySet()
                .stream()
                .filter(entry -> entry.getValue().stream().anyMatch(p -> p.text().filter(name::equals).isPresent()))
                .map(Map.Entry::getKey)
                .findFirst());
    }

    /** The only cluster there is. */
    Optional<String> onlyCluster() {
        return clusters.size() == 1 ? clusters.stream().findFirst() : Optional.empty();
    }
}
