package portico.format.document;

import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.id.SecurityGroupId;
import portico.model.net.Cidr;
import portico.model.net.Ipv6;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.SecurityGroupRule;

/** Rules of security groups: {@code protocol}, {@code ports}, {@code from} or {@code to} a block, a group or a prefix list. */
final class SecurityGroupRules {

    private SecurityGroupRules() {}

    /** {@code side} is {@code from} for inbound rules and {@code to} for outbound ones. */
    static SecurityGroupRule read(Fields in, String side, Scope scope) {
        PortRange ports = in.has("ports") ? in.required("ports", in.parsed("ports", PortRange::of)) : PortRange.ALL;
        return new SecurityGroupRule(protocol(in), ports, peer(in, side, scope), in.text("description", ""));
    }

    /** {@code protocol}: tcp where it is left out; empty means every one. */
    static Optional<Protocol> protocol(Fields in) {
        boolean all = in.text("protocol").filter(p -> p.equals("all") || p.equals("-1")).isPresent();
        return all ? Optional.empty()
                : in.parsed("protocol", SecurityGroupRules::protocol).or(() -> Optional.of(Protocol.TCP));
    }

    private static Protocol protocol(String text) {
        try {
            return Protocol.of(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("tcp, udp or all is due here, not " + text, e);
        }
    }

    private static SecurityGroupRule.Peer peer(Fields in, String side, Scope scope) {
        if (in.has("prefixList")) {
            return new SecurityGroupRule.PrefixList(in.required("prefixList", in.text("prefixList")));
        }
        return in.required(side, in.parsed(side, text -> peer(text, in.source(), scope)));
    }

    private static SecurityGroupRule.Peer peer(String text, String source, Scope scope) {
        Names<SecurityGroupId> groups = scope.names(Kinds.SECURITY_GROUPS);
        return groups.find(text, source).isEmpty() && isBlock(text) ? new SecurityGroupRule.Block(Cidr.of(text))
                : new SecurityGroupRule.Group(groups.resolve(text, source));
    }

    private static boolean isBlock(String text) {
        return text.matches("[0-9.]+(/.*)?") || Ipv6.isBlock(text);
    }

    static Json write(SecurityGroupRule rule, String side) {
        JsonObject out = new JsonObject().put("protocol", rule.protocol().map(Protocol::toString).orElse("all"))
                .when(!rule.ports().equals(PortRange.ALL), o -> o.put("ports", rule.ports().toString()));
        switch (rule.peer()) {
            case SecurityGroupRule.Block(var cidr) -> out.put(side, cidr.toString());
            case SecurityGroupRule.Group(var id) -> out.put(side, id.value());
            case SecurityGroupRule.PrefixList(var name) -> out.put("prefixList", name);
        }
        return out.when(!rule.description().isEmpty(), o -> o.put("description", rule.description())).build();
    }
}
