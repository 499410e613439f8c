package portico.format.document;

import java.util.List;
import java.util.Optional;
import portico.format.json.JsonObject;
import portico.model.id.SecurityGroupId;
import portico.model.net.Cidr;
import portico.model.net.PortRange;
import portico.model.topology.SecurityGroup;
import portico.model.topology.SecurityGroupRule;

/** {@code securityGroups}; without {@code egress} everything may leave, as in a new group of AWS (R106). */
final class SecurityGroupKind implements Kind<SecurityGroup> {

    @Override
    public String key() {
        return "securityGroups";
    }

    @Override
    public String noun() {
        return "security group";
    }

    @Override
    public Class<SecurityGroup> type() {
        return SecurityGroup.class;
    }

    @Override
    public SecurityGroupId id(String value) {
        return new SecurityGroupId(value);
    }

    private static final SecurityGroupRule ALL_OUT = new SecurityGroupRule(Optional.empty(), PortRange.ALL,
            new SecurityGroupRule.Block(Cidr.EVERYWHERE), "");

    @Override
    public SecurityGroup read(Fields in, Identity self, Scope scope) {
        List<SecurityGroupRule> egress = in.objects("egress", rule -> SecurityGroupRules.read(rule, "to", scope));
        return new SecurityGroup(id(self.id()), self.name(), scope.vpc(in),
                in.objects("ingress", rule -> SecurityGroupRules.read(rule, "from", scope)),
                in.has("egress") ? egress : List.of(ALL_OUT));
    }

    @Override
    public JsonObject write(SecurityGroup group, JsonObject out) {
        return out.put("vpc", group.vpc().value())
                .put("ingress", group.ingress(), rule -> SecurityGroupRules.write(rule, "from"))
                .put("egress", group.egress(), rule -> SecurityGroupRules.write(rule, "to"));
    }
}
