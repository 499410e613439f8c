package portico.inputs;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LoadBalancer;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Task;
import portico.model.topology.Topology;
import portico.model.topology.VpcEndpoint;

/** What a topology holds, in numbers. */
public record Census(Topology topology) {

    /** How many of each kind, in alphabetical order; a question mark stands behind those that were only mentioned. */
    public String kinds() {
        Map<String, Integer> counts = new TreeMap<>();
        topology.resources()
                .map(r -> r.getClass().getSimpleName() + (topology.isUnresolved(r.id()) ? "?" : ""))
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts.entrySet().stream().map(e -> e.getKey() + " " + e.getValue()).collect(Collectors.joining(", "));
    }

    /** Security group rules in both directions. */
    public int rules() {
        return topology.all(SecurityGroup.class).stream().mapToInt(g -> g.ingress().size() + g.egress().size()).sum();
    }

    /** Network interfaces whose address is known, and those attached by hand. */
    public int interfaces() {
        Stream<Boolean> unknown = Stream.of(topology.instances().stream().map(ContainerInstance::privateIp),
                topology.tasks().stream().flatMap(t -> t.networkInterface().stream()).map(eni -> eni.privateIp()),
                topology.all(LoadBalancer.class)
                        .stream()
                        .flatMap(b -> b.nodes().stream())
                        .map(node -> node.privateIp()),
                topology.all(VpcEndpoint.class)
                        .stream()
                        .flatMap(e -> e.interfaces().stream())
                        .map(node -> node.privateIp()))
                .flatMap(addresses -> addresses.map(address -> address.isUnknown()));
        int byHand = topology.instances().stream().mapToInt(ContainerInstance::otherInterfaces).sum();
        return byHand + (int) unknown.filter(isUnknown -> !isUnknown).count();
    }

    /** Tasks with a place. */
    public long placed() {
        return topology.tasks().stream().filter(Task::isPlaced).count();
    }
}
