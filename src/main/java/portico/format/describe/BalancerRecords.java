package portico.format.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import portico.format.Note.Severity;
import portico.model.id.LoadBalancerId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;

/** Application and Network Load Balancers with their nodes. */
final class BalancerRecords {

    private static final Map<String, LoadBalancer.Type> TYPES = Map.of("app/", LoadBalancer.Type.APPLICATION, "net/",
            LoadBalancer.Type.NETWORK);

    private final Desk desk;
    private final References references;
    private final Interfaces interfaces;
    private final ListenerRecords listeners;

    BalancerRecords(Desk desk, Interfaces interfaces) {
        this.desk = desk;
        this.references = desk.references();
        this.interfaces = interfaces;
        this.listeners = new ListenerRecords(desk);
    }

    void read() {
        desk.each(Kind.LOAD_BALANCER, this::balancer);
        desk.found()
                .all(Kind.TARGET_GROUP)
                .forEach(group -> group.texts("LoadBalancerArns").forEach(arn -> mentioned(arn, group.get("VpcId"))));
        desk.found()
                .all(Kind.LISTENER)
                .stream()
                .map(l -> l.get("LoadBalancerArn"))
                .forEach(a -> mentioned(a, a.nothing()));
    }

    /** One that only its listeners or target groups tell of; its type stands in its ARN. */
    private void mentioned(Item where, Item vpc) {
        where.text()
                .filter(arn -> desk.found().find(Kind.LOAD_BALANCER, arn).isEmpty())
                .ifPresent(arn -> TYPES.entrySet()
                        .stream()
                        .filter(type -> Arn.of(arn).path().startsWith(type.getKey()))
                        .forEach(type -> unresolved(arn, type.getValue(), where, vpc)));
    }

    private void unresolved(String arn, LoadBalancer.Type type, Item where, Item vpc) {
        String[] parts = Arn.of(arn).path().split("/", -1);
        LoadBalancerId id = new LoadBalancerId(desk.names().of(Kind.LOAD_BALANCER, arn, parts[1]));
        if (desk.draft().find(LoadBalancer.class, id).isEmpty()) {
            desk.remarks().addMissing("load balancer", id, where, "; it is drawn as unresolved");
            desk.draft()
                    .addUnresolved(new LoadBalancer(id, parts[1], references.vpc(vpc), type, false, List.of(),
                            List.of(), listeners.of(arn)));
        }
    }

    private void balancer(Item item) {
        Optional<LoadBalancer.Type> type = Words.of(LoadBalancer.Type.class, item.get("Type"));
        if (type.isEmpty()) {
            desk.tally().add(item.text("Type").orElse("untyped").toLowerCase(Locale.ROOT) + " load balancers", item);
            return;
        }
        String arn = item.text("LoadBalancerArn").orElseThrow();
        String name = item.text("LoadBalancerName").orElseGet(() -> Arn.of(arn).tail());
        desk.draft()
                .add(new LoadBalancer(new LoadBalancerId(desk.names().of(Kind.LOAD_BALANCER, arn, name)), name,
                        references.vpc(item.get("VpcId")), type.get(),
                        item.text("Scheme").filter("internet-facing"::equals).isPresent(),
                        nodes(item, Arn.of(arn).path()), references.groupIds(item, "SecurityGroups"),
                        listeners.of(arn)), item);
    }

    private List<NodeAddress> nodes(Item balancer, String path) {
        List<NodeAddress> nodes = new ArrayList<>();
        balancer.items("AvailabilityZones").stream().filter(zone -> zone.text("SubnetId").isPresent()).forEach(zone -> {
            SubnetId subnet = references.subnet(zone.get("SubnetId"), balancer.get("VpcId"), zone.get("ZoneName"));
            Optional<Eni> eni = interfaces.take(e -> e.balancer().filter(path::equals).isPresent()
                    && e.subnet().text().equals(zone.text("SubnetId")));
            Item fixed = zone.items("LoadBalancerAddresses").stream().findFirst().orElseGet(zone::nothing);
            Optional<Ipv4Address> inside = eni.flatMap(e -> desk.values().address(e.address()))
                    .or(() -> desk.values().address(fixed.get("PrivateIPv4Address")));
            Optional<Ipv4Address> outside = eni.flatMap(e -> desk.values().address(e.publicAddress()))
                    .or(() -> desk.values().address(fixed.get("IpAddress")));
            nodes.add(new NodeAddress(subnet, inside.orElseGet(() -> unknown(path, zone)), outside));
        });
        return nodes;
    }

    private Ipv4Address unknown(String path, Item zone) {
        desk.remarks()
                .add(Severity.WARNING, "addresses of load balancers", zone, "the address of load balancer " + path
                        + " in " + zone.text("SubnetId").orElse("this zone") + " is in no file");
        return desk.values().unknownAddress();
    }
}
