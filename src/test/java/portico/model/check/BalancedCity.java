package portico.model.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.Cities;
import portico.model.Fixtures;
import portico.model.id.InterfaceId;
import portico.model.id.LoadBalancerId;
import portico.model.id.RouteTableId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskId;
import portico.model.id.VpcId;
import portico.model.net.Cidr;
import portico.model.net.Ipv4Address;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NetworkMode;
import portico.model.topology.NodeAddress;
import portico.model.topology.Resource;
import portico.model.topology.RouteTable;
import portico.model.topology.SecurityGroup;
import portico.model.topology.Service;
import portico.model.topology.Subnet;
import portico.model.topology.TargetGroup;
import portico.model.topology.TargetGroup.TargetType;
import portico.model.topology.Task;
import portico.model.topology.TaskDefinition;
import portico.model.topology.TaskInterface;
import portico.model.topology.TaskStatus;
import portico.model.topology.Topology;
import portico.model.topology.Vpc;

/**
 * A city of three zones with something to find of every service that is balanced or runs on Fargate: its balancer is enabled in two of the zones, the group
 * of one service belongs to another VPC, no subnet has a way out, and no health check reaches a
 * Fargate task.
 */
final class BalancedCity {

    private static final SecurityGroupId CLOSED = new SecurityGroupId("sg-closed");
    private static final Vpc OTHER = new Vpc(new VpcId("vpc-other"), "other", List.of(Cidr.of("10.9.0.0/16")), true,
            true);
    private static final int FARGATE = 6;

    private BalancedCity() {}

    static Topology of(int hosts) {
        Topology city = Cities.of(hosts, 3, NetworkMode.BRIDGE, NetworkMode.AWSVPC, NetworkMode.HOST);
        List<Resource> more = new ArrayList<>(List.of(OTHER, balancer(city),
                new RouteTable(new RouteTableId("rtb"), "main", city.subnets().getFirst().vpc(), true, List.of())));
        VpcId home = city.subnets().getFirst().vpc();
        for (int index = 0; index < 3; index++) {
            Service service = city.services().get(index);
            TargetType type = index == 1 ? TargetType.IP : TargetType.INSTANCE;
            more.add(group("tg-" + index, index == 2 ? OTHER.id() : home, type));
            more.add(Checking.balanced(service, "app", 8000 + index, "tg-" + index));
        }
        more.add(new SecurityGroup(CLOSED, "closed", home, List.of(), List.of()));
        more.add(group("tg-3", home, TargetType.IP));
        more.addAll(fargate(city).toList());
        return city.withAll(more);
    }

    private static TargetGroup group(String id, VpcId vpc, TargetType type) {
        return new TargetGroup(new TargetGroupId(id), id, vpc, type, "TCP", 80, List.of());
    }

    private static LoadBalancer balancer(Topology city) {
        List<NodeAddress> nodes = city.subnets()
                .stream()
                .limit(2)
                .map(subnet -> new NodeAddress(subnet.id(), subnet.cidr().at(4000), Optional.empty()))
                .toList();
        List<LoadBalancer.Listener> listeners = IntStream.range(0, 4)
                .mapToObj(index -> new LoadBalancer.Listener("TCP", 80 + index,
                        List.of(new LoadBalancer.Rule("*", new TargetGroupId("tg-" + index)))))
                .toList();
        return new LoadBalancer(new LoadBalancerId("nlb"), "nlb", city.subnets().getFirst().vpc(),
                LoadBalancer.Type.NETWORK, false, nodes, List.of(), listeners);
    }

    /** A service of which all but the first are seen to run in the first zone, and one of which none is. */
    private static Stream<Resource> fargate(Topology city) {
        List<SubnetId> subnets = city.subnets().stream().map(Subnet::id).toList();
        return Stream.of("seen", "unseen").flatMap(name -> {
            TaskDefinition definition = Fixtures.definition(name, NetworkMode.AWSVPC, Fixtures.port(80));
            Service service = Checking.balanced(
                    Fixtures.fargate(definition, FARGATE, new AwsvpcConfiguration(subnets, List.of(CLOSED), false)),
                    "app", 80, name.equals("seen") ? "tg-3" : "tg-1");
            Stream<Resource> tasks = IntStream.range(0, FARGATE)
                    .mapToObj(i -> task(service, i, city.subnets().getFirst()));
            return Stream.concat(Stream.of(definition, service), tasks);
        });
    }

    private static Task task(Service service, int number, Subnet subnet) {
        Ipv4Address address = subnet.cidr().at(3900 + number + (service.name().equals("seen") ? 0 : FARGATE));
        TaskInterface own = new TaskInterface(new InterfaceId("eni-" + service.name() + number),
                TaskInterface.Kind.FARGATE, subnet.id(), address, Optional.empty(), List.of(CLOSED));
        Optional<Instant> started = number > 0 && service.name().equals("seen") ? Optional.of(Instant.EPOCH)
                : Optional.empty();
        return Fixtures.task(service.name() + number, service)
                .placedAt(new Task.Placement(Optional.empty(), Optional.of(own), List.of(), Map.of(), started));
    }

    /** The same with one task of each Fargate service on its way out. */
    static Topology edited(Topology city) {
        Stream<Task> going = Stream.of("seen0", "unseen0").map(id -> city.task(new TaskId(id)));
        return city.withAll(going.map(task -> task.withStatus(TaskStatus.DEACTIVATING)).toList());
    }
}
