package portico.model.capacity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import portico.model.id.ResourceId;
import portico.model.topology.Cluster;
import portico.model.topology.OutsideEndpoint;
import portico.model.topology.Resource;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.TargetGroup;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;
import portico.model.topology.VpcPeeringConnection;

/** Which resources can only lie in one VPC, because one mentions the other (R6, R128): read once, then asked in any direction. */
record Bonds(Map<ResourceId, List<Resource>> nextTo) {

    static Bonds of(Topology topology) {
        Map<ResourceId, List<Resource>> nextTo = new HashMap<>();
        topology.resources()
                .filter(Bonds::liesInOne)
                .forEach(from -> mentioned(topology, from).filter(to -> binds(from, to)).forEach(to -> {
                    nextTo.computeIfAbsent(from.id(), _ -> new ArrayList<>()).add(to);
                    nextTo.computeIfAbsent(to.id(), _ -> new ArrayList<>()).add(from);
                }));
        return new Bonds(nextTo);
    }

    private static Stream<Resource> mentioned(Topology topology, Resource from) {
        return from.references().flatMap(id -> topology.find(id).stream());
    }

    /**
     * A rule may name a group of a peered VPC (R108). Tasks of one service may run on hosts of two VPCs, and it may register them where it should
     * not (R128); only the subnets and groups it was given lie in one.
     */
    private static boolean binds(Resource from, Resource to) {
        boolean crosses = switch (from) {
            case SecurityGroup _ -> to instanceof SecurityGroup;
            case Task _ -> to instanceof Service;
            case Service _ -> to instanceof TargetGroup;
            default -> false;
        };
        return !crosses && liesInOne(to);
    }

    private static boolean liesInOne(Resource resource) {
        return !(resource instanceof Vpc || resource instanceof VpcPeeringConnection || resource instanceof Cluster
                || resource instanceof TaskDefinition || resource instanceof OutsideEndpoint);
    }

    /** This one, and whatever hangs together with it. */
    List<Resource> around(Resource first) {
        Map<ResourceId, Resource> found = new LinkedHashMap<>();
        Deque<Resource> open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            Resource next = open.pop();
            if (found.putIfAbsent(next.id(), next) == null) {
                open.addAll(nextTo.getOrDefault(next.id(), List.of()));
            }
        }
        return List.copyOf(found.values());
    }
}
