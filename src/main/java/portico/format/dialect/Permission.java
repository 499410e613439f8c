package portico.format.dialect;

import java.util.List;
import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.Place;

/**
 * One rule of a security group with one peer.
 *
 * @param protocol by name or number; {@code -1} for all
 * @param peer the only member is {@code CidrIp}, {@code CidrIpv6}, {@code GroupId} or {@code PrefixListId}
 */
public record Permission(Place place, Json protocol, Json from, Json to, Json.Obj peer, Optional<Json> description) {

    /** Everything to everywhere, which a group allows on its way out where nobody says otherwise. */
    public static Permission anyOutward(Place place) {
        return new Permission(place, Json.of("-1"), Json.none(), Json.none(),
                Described.at(place).put("CidrIp", "0.0.0.0/0").build(), Optional.empty());
    }

    private static String arrayOf(String peer) {
        return switch (peer) {
            case "CidrIpv6" -> "Ipv6Ranges";
            case "GroupId" -> "UserIdGroupPairs";
            case "PrefixListId" -> "PrefixListIds";
            default -> "IpRanges";
        };
    }

    /** As describe-security-groups prints it within its group. */
    Json.Obj within() {
        Described rule = ports();
        peer.members()
                .keySet()
                .stream()
                .findFirst()
                .ifPresent(kind -> rule.put(arrayOf(kind),
                        List.of(Described.from(peer).put("Description", description).build())));
        return rule.build();
    }

    /** As describe-security-group-rules prints it by itself. */
    Json.Obj alone(String id, String group, boolean egress) {
        Described rule = ports().put("SecurityGroupRuleId", id)
                .put("GroupId", group)
                .put("IsEgress", Json.of(egress))
                .put("Description", description);
        peer.members().forEach((kind, value) -> {
            if (kind.equals("GroupId")) {
                rule.put("ReferencedGroupInfo", Described.at(place).put("GroupId", value).build());
            } else {
                rule.put(kind.equals("CidrIp") ? "CidrIpv4" : kind, value);
            }
        });
        return rule.build();
    }

    private Described ports() {
        return Described.at(place).put("IpProtocol", protocol).put("FromPort", from).put("ToPort", to);
    }
}
