package portico.format.dialect;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import portico.format.json.Json;

/** The VPC of things that name only a subnet or a group: AWS prints it with them, code leaves it out. */
final class Whereabouts {

    private static final Set<String> IN_A_VPC = Set.of("NatGateways", "LoadBalancers", "RouteTables", "SecurityGroups",
            "TargetGroups", "VpcEndpoints", "Subnets", "NetworkAcls");

    private final Map<String, Json> vpcs = new HashMap<>();
    private final Map<String, Json> named = new LinkedHashMap<>();

    private final Suppositions suppositions;

    Whereabouts(Suppositions suppositions) {
        this.suppositions = suppositions;
    }

    void learn(String collection, Json.Obj object) {
        object.find("VpcId").ifPresent(vpc -> {
            vpc.text().ifPresent(id -> named.putIfAbsent(id, vpc));
            Stream.of("SubnetId", "GroupId").flatMap(id -> object.text(id).stream()).forEach(id -> vpcs.put(id, vpc));
        });
        if (collection.equals("Vpcs")) {
            object.find("VpcId").flatMap(Json::text).ifPresent(id -> named.putIfAbsent(id, object.find("VpcId").get()));
        }
    }

    /** The object with its VPC: that of its subnets or groups, else the only one that any file names. */
    Json.Obj complete(String collection, Json.Obj object) {
        return switch (collection) {
            case "DBInstances" -> within(object, "DBSubnetGroup", group -> placed(group, "VpcId"));
            case "Reservations" -> placedEach(object, "Instances");
            case "InternetGateways" -> placedEach(object, "Attachments");
            case "services" -> within(object, "networkConfiguration",
                    network -> within(network, "awsvpcConfiguration", awsvpc -> placed(awsvpc, "vpcId")));
            default -> completeOther(collection, object);
        };
    }

    private Json.Obj placedEach(Json.Obj object, String array) {
        List<Json.Obj> placed = object.elements(array)
                .stream()
                .filter(Json.Obj.class::isInstance)
                .map(each -> placed((Json.Obj) each, "VpcId"))
                .toList();
        return Described.from(object).put(array, placed).build();
    }

    private static Json.Obj within(Json.Obj object, String member, UnaryOperator<Json.Obj> change) {
        return object.find(member)
                .filter(Json.Obj.class::isInstance)
                .map(inner -> Described.from(object).put(member, change.apply((Json.Obj) inner)).build())
                .orElse(object);
    }

    private Json.Obj placed(Json.Obj object, String member) {
        return object.find(member).isPresent() ? object : Described.from(object).put(member, vpc(object)).build();
    }

    private Json.Obj completeOther(String collection, Json.Obj object) {
        if (!IN_A_VPC.contains(collection) || object.find("VpcId").isPresent()) {
            return object;
        }
        Json.Obj placed = placed(object, "VpcId");
        if (placed.find("VpcId").isPresent() && known(object).isEmpty()) {
            suppositions.addVpc(collection, object);
        }
        return placed;
    }

    private Optional<Json> vpc(Json.Obj object) {
        return known(object).or(() -> named.size() == 1 ? named.values().stream().findFirst() : Optional.empty());
    }

    private Optional<Json> known(Json.Obj object) {
        return mentioned(object).flatMap(id -> Optional.ofNullable(vpcs.get(id)).stream()).findFirst();
    }

    /** Subnets and groups that the object names, wherever describe calls print them. */
    private static Stream<String> mentioned(Json.Obj object) {
        Stream<Json> subnets = Stream.of(
                Stream.of("AvailabilityZones", "Associations", "Subnets")
                        .flatMap(array -> object.elements(array).stream())
                        .flatMap(element -> Stream.of("SubnetId", "SubnetIdentifier")
                                .flatMap(m -> element.find(m).stream())),
                object.find("SubnetId").stream(), object.elements("subnets").stream(),
                object.elements("securityGroups").stream(), object.elements("SecurityGroups").stream()).flatMap(s -> s);
        return subnets.flatMap(json -> json.text().stream());
    }
}
