package portico.format.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.id.LoadBalancerId;
import portico.model.id.TargetGroupId;
import portico.model.topology.LoadBalancer;
import portico.model.topology.NodeAddress;

/** {@code loadBalancers}: {@code subnets} is enough, {@code nodes} also says the addresses. */
final class LoadBalancerKind implements Kind<LoadBalancer> {

    @Override
    public String key() {
        return "loadBalancers";
    }

    @Override
    public String noun() {
        return "load balancer";
    }

    @Override
    public Class<LoadBalancer> type() {
        return LoadBalancer.class;
    }

    @Override
    public LoadBalancerId id(String value) {
        return new LoadBalancerId(value);
    }

    @Override
    public LoadBalancer read(Fields in, Identity self, Scope scope) {
        boolean internetFacing = in.choice("scheme", Scheme.class, Scheme.INTERNET_FACING) == Scheme.INTERNET_FACING;
        LoadBalancer.Type type = in.choice("type", LoadBalancer.Type.class, LoadBalancer.Type.APPLICATION);
        List<NodeAddress> nodes = NodeAddresses.read(in, "nodes", scope, internetFacing);
        return new LoadBalancer(id(self.id()), self.name(),
                nodes.isEmpty() ? scope.vpc(in) : scope.vpc(in, nodes.getFirst().subnet()), type, internetFacing, nodes,
                in.references("securityGroups", scope.names(Kinds.SECURITY_GROUPS)),
                in.objects("listeners", listener -> listener(listener, type, scope)));
    }

    private enum Scheme {
        INTERNET_FACING, INTERNAL
    }

    /** A target group beside the rules is what the default action forwards to. */
    private static LoadBalancer.Listener listener(Fields in, LoadBalancer.Type type, Scope scope) {
        int port = in.integer("port", 1, 65535, 80);
        List<LoadBalancer.Rule> rules = new ArrayList<>(in.objects("rules", rule -> rule(rule, scope)));
        in.reference("targetGroup", scope.<TargetGroupId>names(Kinds.TARGET_GROUPS))
                .ifPresent(group -> rules.add(new LoadBalancer.Rule("*", group)));
        return new LoadBalancer.Listener(
                in.text("protocol", type == LoadBalancer.Type.NETWORK ? "TCP" : port == 443 ? "HTTPS" : "HTTP"), port,
                rules);
    }

    private static LoadBalancer.Rule rule(Fields in, Scope scope) {
        return new LoadBalancer.Rule(in.text("path", "*"),
                in.required("targetGroup", in.reference("targetGroup", scope.names(Kinds.TARGET_GROUPS))));
    }

    @Override
    public JsonObject write(LoadBalancer balancer, JsonObject out) {
        return out.put("vpc", balancer.vpc().value())
                .put("type", balancer.type().name().toLowerCase(Locale.ROOT))
                .put("scheme", balancer.internetFacing() ? "internet-facing" : "internal")
                .put("nodes", balancer.nodes(), NodeAddresses::write)
                .put("securityGroups", balancer.securityGroups())
                .put("listeners", balancer.listeners(), LoadBalancerKind::listener);
    }

    private static Json listener(LoadBalancer.Listener listener) {
        return new JsonObject().put("protocol", listener.protocol())
                .put("port", listener.port())
                .put("rules", listener.rules(),
                        rule -> new JsonObject().put("path", rule.path())
                                .put("targetGroup", rule.targetGroup().value())
                                .build())
                .build();
    }
}
