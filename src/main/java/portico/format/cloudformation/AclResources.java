package portico.format.cloudformation;

import java.util.Map;
import java.util.Optional;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** Network ACLs, their lines and the subnets under them (R113). */
record AclResources(Estate estate) {

    void acl(Declared acl) {
        estate.add(acl.source(), "NetworkAcls",
                Described.at(acl.place())
                        .put("NetworkAclId", acl.ref())
                        .put("VpcId", acl.get("VpcId"))
                        .tagged(acl.name())
                        .build());
    }

    void entry(Declared entry) {
        Optional<Json> range = entry.find("PortRange");
        Json.Obj line = Described.at(entry.place())
                .put("RuleNumber", entry.get("RuleNumber"))
                .put("Egress", entry.find("Egress").orElseGet(() -> Json.of(false)))
                .put("Protocol", entry.get("Protocol"))
                .put("RuleAction", entry.get("RuleAction"))
                .put("CidrBlock", entry.get("CidrBlock"))
                .put("Ipv6CidrBlock", entry.get("Ipv6CidrBlock"))
                .put("PortRange", range)
                .build();
        entry.text("NetworkAclId").ifPresent(acl -> estate.entry(entry.source(), acl, line));
    }

    void association(Declared association) {
        association.text("NetworkAclId")
                .ifPresent(acl -> estate.guard(association.source(), acl, association.get("SubnetId")));
    }

    /** VPC peering connections, whose other side may be in another account. */
    void peering(Declared peering) {
        Described described = Described.at(peering.place())
                .put("VpcPeeringConnectionId", peering.ref())
                .tagged(peering.name());
        Map.of("RequesterVpcInfo", "VpcId", "AccepterVpcInfo", "PeerVpcId")
                .forEach((side, property) -> described.put(side,
                        Described.at(peering.place()).put("VpcId", peering.get(property)).build()));
        estate.add(peering.source(), "VpcPeeringConnections", described.build());
    }
}
