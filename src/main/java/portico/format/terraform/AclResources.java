package portico.format.terraform;

import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** Network ACLs, their lines and the subnets under them (R113); VPC peering connections. */
record AclResources(Estate estate) {

    void acl(Block acl) {
        estate.add(acl.source(), "NetworkAcls",
                Described.at(acl.place())
                        .put("NetworkAclId", acl.id())
                        .put("VpcId", acl.get("vpc_id"))
                        .tagged(acl.owner().title())
                        .build());
        acl.list("subnet_ids").forEach(subnet -> estate.guard(acl.source(), acl.id(), subnet));
        acl.blocks("ingress").forEach(line -> entry(acl.id(), line, "rule_no", "action", false));
        acl.blocks("egress").forEach(line -> entry(acl.id(), line, "rule_no", "action", true));
    }

    void rule(Block rule) {
        rule.text("network_acl_id")
                .ifPresent(acl -> entry(acl, rule, "rule_number", "rule_action", rule.isTrue("egress")));
    }

    private void entry(String acl, Block line, String number, String action, boolean egress) {
        Json.Obj range = Described.at(line.place())
                .put("From", line.get("from_port"))
                .put("To", line.get("to_port"))
                .build();
        boolean every = line.text("protocol").filter(protocol -> protocol.equals("-1")).isPresent();
        Described entry = Described.at(line.place())
                .put("RuleNumber", line.get(number))
                .put("RuleAction", line.get(action))
                .put("Egress", Json.of(egress))
                .put("Protocol", line.get("protocol"))
                .put("CidrBlock", line.get("cidr_block"))
                .put("Ipv6CidrBlock", line.get("ipv6_cidr_block"));
        estate.entry(line.source(), acl, (every ? entry : entry.put("PortRange", range)).build());
    }

    void association(Block association) {
        association.text("network_acl_id")
                .ifPresent(acl -> estate.guard(association.source(), acl, association.get("subnet_id")));
    }

    void peering(Block peering) {
        estate.add(peering.source(), "VpcPeeringConnections",
                Described.at(peering.place())
                        .put("VpcPeeringConnectionId", peering.id())
                        .put("RequesterVpcInfo", side(peering, "vpc_id"))
                        .put("AccepterVpcInfo", side(peering, "peer_vpc_id"))
                        .tagged(peering.owner().title())
                        .build());
    }

    private static Json.Obj side(Block peering, String attribute) {
        return Described.at(peering.place()).put("VpcId", peering.get(attribute)).build();
    }
}
