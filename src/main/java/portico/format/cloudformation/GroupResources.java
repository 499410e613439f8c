package portico.format.cloudformation;

import java.util.Optional;
import java.util.stream.Stream;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.dialect.Permission;
import portico.format.json.Json;

/** Security groups, and rules that stand by themselves. */
record GroupResources(Estate estate) {

    void group(Declared group) {
        estate.add(group.source(), "SecurityGroups",
                Described.at(group.place())
                        .put("GroupId", group.ref())
                        .put("GroupName", group.text("GroupName").orElseGet(group::name))
                        .put("VpcId", group.get("VpcId"))
                        .build());
        group.list("SecurityGroupIngress").forEach(rule -> permit(group, group.ref(), false, rule));
        group.list("SecurityGroupEgress").forEach(rule -> permit(group, group.ref(), true, rule));
        if (group.list("SecurityGroupEgress").isEmpty()) {
            estate.permit(group.source(), group.ref(), true, Permission.anyOutward(group.place()));
        }
    }

    void rule(Declared rule, boolean egress) {
        Json properties = rule.json().find("Properties").map(rule.stack()::evaluate).orElseGet(Json::none);
        rule.text("GroupId").ifPresent(id -> permit(rule, id, egress, properties));
    }

    private void permit(Declared declared, String group, boolean egress, Json rule) {
        peer(rule, egress ? "Destination" : "Source").ifPresent(peer -> estate.permit(declared.source(), group, egress,
                new Permission(rule.place(), member(rule, "IpProtocol"), member(rule, "FromPort"),
                        member(rule, "ToPort"), peer, rule.find("Description"))));
    }

    private static Json member(Json rule, String name) {
        return rule.find(name).orElseGet(Json::none);
    }

    private static Optional<Json.Obj> peer(Json rule, String side) {
        return Stream
                .of(peer(rule, side + "SecurityGroupId", "GroupId"), peer(rule, "CidrIp", "CidrIp"),
                        peer(rule, "CidrIpv6", "CidrIpv6"), peer(rule, side + "PrefixListId", "PrefixListId"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Json.Obj> peer(Json rule, String written, String printed) {
        return rule.find(written).map(value -> Described.at(value.place()).put(printed, value).build());
    }
}
