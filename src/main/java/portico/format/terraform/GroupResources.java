package portico.format.terraform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.dialect.Permission;
import portico.format.json.Json;

/** Security groups; Terraform takes away the rule that lets everything out, so that only written rules count. */
record GroupResources(Estate estate) {

    void group(Block group) {
        estate.add(group.source(), "SecurityGroups",
                Described.at(group.place())
                        .put("GroupId", group.id())
                        .put("GroupName", Identities.name(group.owner()))
                        .put("VpcId", group.get("vpc_id"))
                        .build());
        group.blocks("ingress").forEach(rule -> permit(group.id(), rule, false));
        group.blocks("egress").forEach(rule -> permit(group.id(), rule, true));
    }

    /** {@code aws_security_group_rule}. */
    void rule(Block rule) {
        boolean egress = rule.text("type").filter("egress"::equals).isPresent();
        rule.text("security_group_id").ifPresent(group -> permit(group, rule, egress));
    }

    private void permit(String group, Block rule, boolean egress) {
        Stream<Json.Obj> self = rule.isTrue("self") ? Stream.of(peer("GroupId", new Json.Str(group, rule.place())))
                : Stream.empty();
        Stream<Json.Obj> peers = Stream
                .of(peers(rule, "cidr_blocks", "CidrIp"), peers(rule, "ipv6_cidr_blocks", "CidrIpv6"),
                        peers(rule, "prefix_list_ids", "PrefixListId"), peers(rule, "security_groups", "GroupId"),
                        peers(rule, "source_security_group_id", "GroupId"), self)
                .flatMap(s -> s);
        peers.forEach(peer -> estate.permit(rule.source(), group, egress, new Permission(rule.place(),
                rule.get("protocol"), rule.get("from_port"), rule.get("to_port"), peer, rule.find("description"))));
    }

    private static Stream<Json.Obj> peers(Block rule, String written, String printed) {
        List<Json> values = rule.list(written);
        return values.stream().map(value -> peer(printed, value));
    }

    private static Json.Obj peer(String printed, Json value) {
        return Described.at(value.place()).put(printed, value).build();
    }

    /** {@code aws_vpc_security_group_ingress_rule} and its counterpart. */
    void single(Block rule, boolean egress) {
        Optional<Json.Obj> peer = Stream
                .of(List.of("cidr_ipv4", "CidrIp"), List.of("cidr_ipv6", "CidrIpv6"),
                        List.of("prefix_list_id", "PrefixListId"), List.of("referenced_security_group_id", "GroupId"))
                .flatMap(names -> rule.find(names.getFirst()).map(value -> peer(names.getLast(), value)).stream())
                .findFirst();
        Optional<String> group = rule.text("security_group_id");
        peer.ifPresent(p -> group.ifPresent(id -> estate.permit(rule.source(), id, egress, new Permission(rule.place(),
                rule.get("ip_protocol"), rule.get("from_port"), rule.get("to_port"), p, rule.find("description")))));
    }
}
