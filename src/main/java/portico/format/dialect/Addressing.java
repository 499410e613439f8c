package portico.format.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import portico.format.json.Json;
import portico.model.net.Cidr;
import portico.model.topology.Fact;

/**
 * Addresses that AWS would assign when it makes what some code asks for: the lowest free one of the subnet each time, where its block is told
 * (modelling; R81 keeps the first four and the last).
 */
final class Addressing {

    private static final int FIRST_USABLE = 4;
    private static final String NATS = "NatGateways";

    /** Kept for documentation (RFC 5737); stands in for elastic addresses. */
    private static final Cidr PUBLIC = Cidr.of("192.0.2.0/24");

    private final Map<String, Cidr> blocks = new HashMap<>();
    private final Map<String, Integer> next = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Suppositions suppositions;
    private int publics;
    private final List<Json.Obj> interfaces = new ArrayList<>();

    Addressing(Suppositions suppositions) {
        this.suppositions = suppositions;
    }

    void learn(String collection, Json.Obj object) {
        if (collection.equals("Subnets")) {
            object.text("SubnetId")
                    .ifPresent(id -> object.text("CidrBlock")
                            .flatMap(Addressing::block)
                            .ifPresent(block -> blocks.put(id, block)));
            object.text("MapPublicIpOnLaunch")
                    .filter("true"::equals)
                    .flatMap(yes -> object.text("SubnetId"))
                    .ifPresent(open::add);
        }
        Stream.concat(Stream.of(object), object.elements("Instances").stream())
                .flatMap(each -> each.text("PrivateIpAddress").stream())
                .forEach(written::add);
    }

    private static Optional<Cidr> block(String text) {
        try {
            return Optional.of(Cidr.of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Interfaces of things that describe calls print apart from them. */
    List<Json.Obj> interfaces() {
        return List.copyOf(interfaces);
    }

    private Optional<String> assign(Optional<String> subnet, String collection, Json owner) {
        Optional<String> assigned = assign(subnet);
        if (assigned.isPresent()) {
            suppositions.add(collection, owner, Fact.ADDRESS, "it is the lowest free one of its subnet");
        }
        return assigned;
    }

    private Optional<String> assign(Optional<String> subnet) {
        return subnet.filter(blocks::containsKey).flatMap(id -> {
            Cidr block = blocks.get(id);
            int place = next.getOrDefault(id, FIRST_USABLE);
            while (place < block.size() - 1 && written.contains(block.at(place).toString())) {
                place++;
            }
            next.put(id, place + 1);
            return place < block.size() - 1 ? Optional.of(block.at(place).toString()) : Optional.empty();
        });
    }

    Json.Obj address(String collection, Json.Obj object) {
        return switch (collection) {
            case "Reservations" -> each(object, "Instances", this::instance);
            case "LoadBalancers" -> each(object, "AvailabilityZones", zone -> node(zone, object));
            case "NatGateways" -> each(object, "NatGatewayAddresses", address -> nat(address, object));
            case "VpcEndpoints" -> endpoint(object);
            case "DBInstances" -> database(object);
            default -> object;
        };
    }

    private static Json.Obj each(Json.Obj object, String array, UnaryOperator<Json.Obj> change) {
        List<Json.Obj> changed = object.elements(array)
                .stream()
                .filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .map(change)
                .toList();
        return Described.from(object).put(array, changed).build();
    }

    private Json.Obj instance(Json.Obj instance) {
        Json.Obj addressed = put(instance, "PrivateIpAddress", instance.text("SubnetId"), "Reservations", instance);
        boolean usual = instance.text("SubnetId").filter(open::contains).isPresent();
        boolean wanted = instance.text("AssociatePublicIpAddress").map("true"::equals).orElse(usual);
        return wanted && instance.text("PublicIpAddress").isEmpty()
                ? Described.from(addressed).put("PublicIpAddress", nextPublic("Reservations", instance)).build()
                : addressed;
    }

    private Json.Obj nat(Json.Obj address, Json.Obj gateway) {
        Json.Obj addressed = put(address, "PrivateIp", gateway.text("SubnetId"), NATS, gateway);
        return address.find("AllocationId").isPresent() && address.text("PublicIp").isEmpty()
                ? Described.from(addressed).put("PublicIp", nextPublic(NATS, gateway)).build()
                : addressed;
    }

    private String nextPublic(String collection, Json owner) {
        suppositions.add(collection, owner, Fact.PUBLIC_ADDRESS,
                "AWS gives it when it makes the thing; " + PUBLIC + " stands in");
        publics++;
        return PUBLIC.at(publics % PUBLIC.size()).toString();
    }

    private Json.Obj put(Json.Obj object, String member, Optional<String> subnet, String collection, Json owner) {
        return object.text(member).isPresent() ? object
                : assign(subnet, collection, owner).map(ip -> Described.from(object).put(member, ip).build())
                        .orElse(object);
    }

    private Json.Obj node(Json.Obj zone, Json.Obj balancer) {
        Optional<Json.Obj> address = assign(zone.text("SubnetId"), "LoadBalancers", balancer)
                .map(ip -> Described.at(zone.place()).put("PrivateIPv4Address", ip).build());
        return address.map(a -> Described.from(zone).put("LoadBalancerAddresses", List.of(a)).build()).orElse(zone);
    }

    private Json.Obj endpoint(Json.Obj endpoint) {
        List<Json> ids = endpoint.elements("SubnetIds")
                .stream()
                .flatMap(subnet -> made(endpoint, "VpcEndpoints", subnet, "").stream())
                .toList();
        return Described.from(endpoint).put("NetworkInterfaceIds", ids).build();
    }

    private Json.Obj database(Json.Obj database) {
        database.find("DBSubnetGroup")
                .stream()
                .flatMap(group -> group.elements("Subnets").stream().limit(1))
                .flatMap(subnet -> subnet.find("SubnetIdentifier").stream())
                .forEach(subnet -> made(database, "DBInstances", subnet, "RDSNetworkInterface"));
        return database;
    }

    private Optional<Json> made(Json.Obj owner, String collection, Json subnet, String description) {
        return assign(subnet.text(), collection, owner).map(ip -> {
            String id = "eni-" + Suppositions.keyOf(collection, owner) + "-" + subnet.text().orElse("");
            interfaces.add(Described.at(subnet.place())
                    .put("NetworkInterfaceId", id)
                    .put("SubnetId", subnet)
                    .put("Description", description)
                    .put("PrivateIpAddress", ip)
                    .build());
            return new Json.Str(id, subnet.place());
        });
    }
}
