package portico.format.describe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portico.format.Note.Severity;
import portico.model.id.LoadBalancerId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.LoadBalancer;
import portico.model.topology.LoadBalancer.Listener;
import portico.model.topology.LoadBalancer.Rule;
import portico.model.topology.NodeAddress;

/** Application and Network Load Balancers with their nodes, listeners and rules. */
final class BalancerRecords {

    private final Desk desk;
    private final References references;
    private final Interfaces interfaces;

    BalancerRecords(Desk desk, Interfaces interfaces) {
        this.desk = desk;
        this.references = desk.references();
        this.interfaces = interfaces;
    }

    void read() {
        desk.each(Kind.LOAD_BALANCER, this::balancer);
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
                        nodes(item, Arn.of(arn).path()), references.groupIds(item, "SecurityGroups"), listeners(arn)),
                        item);
    }

    private List<NodeAddress> nodes(Item balancer, String path) {
        List<NodeAddress> nodes = new ArrayList<>();
        balancer.items("AvailabilityZones").stream().filter(zone -> zone.text("SubnetId").isPresent()).forEach(zone -> {
            SubnetId subnet = references.subnet(zone.get("SubnetId"), balancer.get("VpcId"), zone.get("ZoneName"));
            Optional<Eni> eni = interfaces.take(e -> e.balancer().filter(path::equals).isPresent()
                    && e.item().text("SubnetId").equals(zone.text("SubnetId")));
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

    private List<Listener> listeners(String balancerArn) {
        return desk.found()
                .all(Kind.LISTENER)
                .stream()
                .filter(l -> l.text("LoadBalancerArn").filter(balancerArn::equals).isPresent())
                .flatMap(listener -> desk.values()
                        .port(listener.get("Port"))
                        .stream()
                        .mapToObj(port -> new Listener(listener.text("Protocol").orElse("TCP"), port, rules(listener))))
                .toList();
    }

    /** The rules that describe-rules tells of, then the default action. */
    private List<Rule> rules(Item listener) {
        String stem = listener.text("ListenerArn").orElseThrow().replace(":listener/", ":listener-rule/") + "/";
        Stream<Rule> written = desk.found()
                .all(Kind.LISTENER_RULE)
                .stream()
                .filter(rule -> rule.text("RuleArn").orElseThrow().startsWith(stem) && !rule.isTrue("IsDefault"))
                .flatMap(rule -> forwards(rule, "Actions")
                        .flatMap(group -> paths(rule).map(path -> new Rule(path, references.targetGroup(group)))));
        return Stream
                .concat(written,
                        forwards(listener, "DefaultActions").map(group -> new Rule("*", references.targetGroup(group))))
                .toList();
    }

    private Stream<Item> forwards(Item holder, String array) {
        holder.items(array)
                .stream()
                .filter(action -> action.text("Type").filter("forward"::equals).isEmpty())
                .forEach(action -> desk.tally()
                        .add(action.text("Type").orElse("other") + " actions of listeners", action));
        return holder.items(array)
                .stream()
                .flatMap(action -> Stream.concat(Stream.of(action),
                        action.get("ForwardConfig").items("TargetGroups").stream()))
                .map(target -> target.get("TargetGroupArn"))
                .filter(arn -> arn.text().isPresent())
                .collect(Collectors.toMap(arn -> arn.text().get(), arn -> arn, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream();
    }

    /** Path patterns; other conditions are counted, since the model has none. */
    private Stream<String> paths(Item rule) {
        rule.items("Conditions")
                .stream()
                .filter(c -> c.text("Field").filter("path-pattern"::equals).isEmpty())
                .forEach(condition -> desk.tally()
                        .add(condition.text("Field").orElse("other") + " conditions of listener rules", condition));
        return rule.items("Conditions")
                .stream()
                .filter(c -> c.text("Field").filter("path-pattern"::equals).isPresent())
                .flatMap(c -> Stream.concat(c.texts("Values"), c.get("PathPatternConfig").texts("Values")))
                .flatMap(value -> value.text().stream())
                .distinct();
    }
}
