package portico.model.placement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import portico.model.id.InterfaceId;
import portico.model.id.ZoneId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.Task.Placement;
import portico.model.topology.TaskInterface;

/** Fargate tasks go to the zone of their subnets with the fewest of them; they need an address and nothing else (R80, R87). */
final class FargateSpread {

    private final Plan plan;
    private final Map<ZoneId, Integer> perZone = new HashMap<>();
    private final Set<Ipv4Address> publicAddresses;

    FargateSpread(Plan plan, Demand demand) {
        this.plan = plan;
        this.publicAddresses = demand.assignPublicIp() ? PublicAddresses.inUse(plan.topology()) : new HashSet<>();
        for (Task task : plan.topology().tasks()) {
            if (task.isPlaced() && isSpreadAgainst(task, demand.task())) {
                task.networkInterface().map(eni -> plan.topology().subnet(eni.subnet())).ifPresent(this::count);
            }
        }
    }

    /** Tasks of one service, apart for FARGATE and FARGATE_SPOT (R62). */
    private static boolean isSpreadAgainst(Task task, Task other) {
        return task.service().equals(other.service()) && task.compute().provider().equals(other.compute().provider());
    }

    private void count(Subnet subnet) {
        perZone.merge(subnet.zone(), 1, Integer::sum);
    }

    void place(Demand demand) {
        Optional<AddressChoice> choice = demand.faults().isEmpty() ? choose(demand) : Optional.empty();
        if (choice.isEmpty()) {
            plan.leaveWaiting(demand.task());
            return;
        }
        count(choice.get().subnet());
        plan.put(demand.task().placedAt(placement(demand, choice.get())));
    }

    private Optional<AddressChoice> choose(Demand demand) {
        List<ZoneId> zones = demand.subnets()
                .stream()
                .map(Subnet::zone)
                .distinct()
                .sorted(Comparator.comparingInt(zone -> perZone.getOrDefault(zone, 0)))
                .toList();
        return zones.stream()
                .map(zone -> demand.subnets().stream().filter(s -> s.zone().equals(zone)).toList())
                .flatMap(subnets -> AddressChoice.among(subnets, plan::use, demand.givenUp()).stream())
                .findFirst();
    }

    private Placement placement(Demand demand, AddressChoice choice) {
        Optional<Ipv4Address> publicIp = demand.assignPublicIp() ? Optional.of(PublicAddresses.take(publicAddresses))
                : Optional.empty();
        TaskInterface eni = new TaskInterface(new InterfaceId("eni-" + demand.task().id()), TaskInterface.Kind.FARGATE,
                choice.subnet().id(), choice.address(), publicIp, demand.groups());
        return new Placement(Optional.empty(), Optional.of(eni), List.of(), Map.of());
    }
}
