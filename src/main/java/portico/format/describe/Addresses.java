package portico.format.describe;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.model.id.ResourceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.ContainerInstance;
import portico.model.topology.Database;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NatGateway;
import portico.model.topology.Resource;
import portico.model.topology.Subnet;
import portico.model.topology.Task;
import portico.model.topology.VpcEndpoint;

/** Addresses that things outside the model hold in each subnet (R83), and addresses that cannot be where they are said to be. */
final class Addresses {

    private record Held(ResourceId by, SubnetId subnet, Ipv4Address address) {}

    private final Desk desk;
    private final Interfaces interfaces;

    Addresses(Desk desk, Interfaces interfaces) {
        this.desk = desk;
        this.interfaces = interfaces;
    }

    void read() {
        Map<SubnetId, Integer> held = new HashMap<>();
        desk.draft().resources().stream().flatMap(Addresses::held).forEach(h -> {
            held.merge(h.subnet(), 1, Integer::sum);
            checkPlace(h);
        });
        Map<SubnetId, Integer> others = others();
        desk.draft()
                .all(Subnet.class)
                .forEach(subnet -> desk.draft()
                        .replace(with(subnet, other(subnet, held.getOrDefault(subnet.id(), 0),
                                others.getOrDefault(subnet.id(), 0)))));
    }

    private void checkPlace(Held held) {
        desk.draft()
                .find(Subnet.class, held.subnet())
                .filter(subnet -> !subnet.cidr().isUnknown() && !held.address().isUnknown()
                        && !subnet.cidr().contains(held.address()))
                .ifPresent(subnet -> desk.remarks()
                        .add(Severity.WARNING, held.by() + " holds " + held.address() + " in subnet " + subnet.id()
                                + ", whose block is " + subnet.cidr()));
    }

    /** Interfaces whose addresses nothing in the model holds, by subnet; one note for each kind of those that belong to nothing. */
    private Map<SubnetId, Integer> others() {
        interfaces.left().forEach(eni -> {
            boolean free = eni.item().text("Status").filter("available"::equals).isPresent();
            desk.tally()
                    .add(free ? "unattached network interfaces" : "network interfaces of type " + eni.type(),
                            eni.item());
        });
        return interfaces.strangers();
    }

    /** As AWS counts the free addresses; where it does not, the interfaces that are left over. */
    private int other(Subnet subnet, int held, int left) {
        Optional<Item> item = desk.found().find(Kind.SUBNET, subnet.id().value());
        OptionalInt available = item.map(i -> i.number("AvailableIpAddressCount")).orElse(OptionalInt.empty());
        long usable = subnet.cidr().size() - 5;
        if (available.isEmpty()) {
            return left;
        }
        if (available.getAsInt() > usable) {
            desk.remarks()
                    .add(Severity.WARNING, "free addresses", item.get().get("AvailableIpAddressCount"),
                            "subnet " + subnet.id() + " is said to have " + available.getAsInt()
                                    + " free addresses; its block " + subnet.cidr() + " has " + usable + " (R82)");
            return left;
        }
        return (int) Math.max(left, usable - Math.max(0, available.getAsInt()) - held);
    }

    private static Subnet with(Subnet subnet, int otherAddresses) {
        return new Subnet(subnet.id(), subnet.name(), subnet.vpc(), subnet.cidr(), subnet.zone(), subnet.routeTable(),
                subnet.shared(), otherAddresses);
    }

    private static Stream<Held> held(Resource resource) {
        return switch (resource) {
            case ContainerInstance i -> Stream.concat(Stream.of(new Held(i.id(), i.subnet(), i.privateIp())),
                    i.trunk().stream().map(trunk -> new Held(i.id(), i.subnet(), trunk.privateIp())));
            case Task t -> t.networkInterface().stream().map(eni -> new Held(t.id(), eni.subnet(), eni.privateIp()));
            case LoadBalancer b -> b.nodes().stream().map(node -> new Held(b.id(), node.subnet(), node.privateIp()));
            case VpcEndpoint e ->
                e.interfaces().stream().map(node -> new Held(e.id(), node.subnet(), node.privateIp()));
            case NatGateway n ->
                n.subnet().stream().flatMap(subnet -> n.privateIp().stream().map(ip -> new Held(n.id(), subnet, ip)));
            case Database d -> Stream.of(new Held(d.id(), d.subnet(), d.privateIp()));
            default -> Stream.empty();
        };
    }
}
