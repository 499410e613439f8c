package portico.format.terraform;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import portico.format.dialect.Described;
import portico.format.json.Json;

/** Capacity providers of clusters, and the Auto Scaling groups behind them. */
final class Providers {

    private final Map<String, Block> ofCluster = new LinkedHashMap<>();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Set<String> clusters = new LinkedHashSet<>();

    void learn(Block resource) {
        switch (resource.owner().type()) {
            case "aws_ecs_cluster" -> {
                clusters.add(resource.id());
                ofCluster.putIfAbsent(resource.id(), resource);
            }
            case "aws_ecs_cluster_capacity_providers" ->
                resource.text("cluster_name").ifPresent(cluster -> ofCluster.put(cluster, resource));
            case "aws_ecs_capacity_provider" -> resource.block("auto_scaling_group_provider")
                    .flatMap(provider -> provider.text("auto_scaling_group_arn").stream())
                    .forEach(group -> groups.put(EcsResources.tail(group), resource.id()));
            default -> {}
        }
    }

    List<Json> of(Block cluster) {
        Stream<Json> associated = Optional.ofNullable(ofCluster.get(cluster.id()))
                .stream()
                .flatMap(block -> block.list("capacity_providers").stream());
        return Stream.concat(cluster.list("capacity_providers").stream(), associated).distinct().toList();
    }

    List<Json.Obj> defaults(String cluster) {
        return Optional.ofNullable(ofCluster.get(cluster))
                .stream()
                .flatMap(block -> block.blocks("default_capacity_provider_strategy").stream())
                .map(strategy -> Described.at(strategy.place())
                        .put("capacityProvider", strategy.get("capacity_provider"))
                        .build())
                .toList();
    }

    /** The cluster whose provider stands on a group, else the only one there is. */
    Optional<String> clusterOf(String group) {
        Optional<String> provider = Optional.ofNullable(groups.get(group));
        Optional<String> told = provider.flatMap(name -> ofCluster.entrySet()
                .stream()
                .filter(entry -> entry.getValue()
                        .list("capacity_providers")
                        .stream()
                        .anyMatch(p -> p.text().filter(name::equals).isPresent()))
                .map(Map.Entry::getKey)
                .findFirst());
        return told.or(() -> clusters.size() == 1 ? clusters.stream().findFirst() : Optional.empty());
    }
}
