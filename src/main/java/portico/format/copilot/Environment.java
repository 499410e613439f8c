package portico.format.copilot;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.dialect.Permission;
import portico.format.json.Json;
import portico.model.topology.Fact;
import portico.model.topology.Subnet;
import portico.model.topology.Vpc;

/**
 * The VPC of an environment: one that is imported by its ids, one with blocks of its own, or the one Copilot makes.
 *
 * @param balanced whether it has a public load balancer, which may reach its members
 */
record Environment(Estate estate, Manifest manifest, boolean balanced) {

    private static final String BLOCK = "10.0.0.0/16";
    private static final List<String> PUBLIC = List.of("10.0.0.0/24", "10.0.1.0/24");
    private static final List<String> PRIVATE = List.of("10.0.2.0/24", "10.0.3.0/24");

    String name() {
        return manifest.name();
    }

    String vpc() {
        return manifest.at("network", "vpc", "id").flatMap(Json::text).orElse("vpc-" + name());
    }

    String group() {
        return "sg-" + name();
    }

    boolean isImported() {
        return manifest.at("network", "vpc", "id").isPresent();
    }

    private List<Json> written(String side) {
        return manifest.at("network", "vpc", "subnets", side).map(Json::elements).orElse(List.of());
    }

    /** @param side {@code public} or {@code private} */
    List<String> subnets(String side) {
        List<Json> written = written(side);
        int count = written.isEmpty() ? PUBLIC.size() : written.size();
        return IntStream.range(0, count)
                .mapToObj(i -> (i < written.size() ? written.get(i).text("id") : Optional.<String>empty())
                        .orElse("subnet-" + name() + "-" + side + "-" + (i + 1)))
                .toList();
    }

    void say() {
        estate.add(manifest.source(), "clusters",
                Described.at(manifest.place()).put("clusterArn", name()).put("clusterName", name()).build());
        if (!isImported()) {
            if (manifest.at("network", "vpc", "cidr").isEmpty()) {
                estate.assume(Vpc.class, vpc(), Fact.CIDR, "it is the block that Copilot uses");
            }
            estate.add(manifest.source(), "Vpcs",
                    Described.at(manifest.place())
                            .put("VpcId", vpc())
                            .put("CidrBlock", manifest.at("network", "vpc", "cidr").orElseGet(() -> Json.of(BLOCK)))
                            .put("EnableDnsHostnames", yes())
                            .put("EnableDnsSupport", yes())
                            .tagged(name())
                            .build());
        }
        Stream.of("public", "private").forEach(isImported() ? this::named : this::subnetsOf);
        group(group());
        gateway();
    }

    private Json yes() {
        return Described.at(manifest.place()).put("Value", Json.of(true)).build();
    }

    /** Subnets that are only named by their ids stay unresolved. */
    private void named(String side) {
        written(side).stream()
                .flatMap(subnet -> subnet.find("id").stream())
                .forEach(id -> estate.add(manifest.source(), "MentionedSubnets",
                        Described.at(id.place()).put("SubnetId", id).put("VpcId", vpc()).build()));
    }

    private void subnetsOf(String side) {
        List<Json> written = written(side);
        List<String> usual = side.equals("public") ? PUBLIC : PRIVATE;
        List<String> ids = subnets(side);
        for (int i = 0; i < ids.size(); i++) {
            Json own = i < written.size() ? written.get(i) : Json.none();
            Json block = own.find("cidr").orElse(i < usual.size() ? Json.of(usual.get(i)) : Json.none());
            if (own.find("cidr").isEmpty()) {
                estate.assume(Subnet.class, ids.get(i), Fact.CIDR, "it is the block that Copilot uses");
            }
            estate.add(manifest.source(), "Subnets",
                    Described.at(manifest.place())
                            .put("SubnetId", ids.get(i))
                            .put("VpcId", vpc())
                            .put("CidrBlock", block)
                            .put("AvailabilityZone", own.find("az"))
                            .tagged(name() + "-" + side + "-" + (i + 1))
                            .build());
        }
    }

    /** Members of the environment reach each other on every port. */
    private void group(String id) {
        estate.add(manifest.source(), "SecurityGroups",
                Described.at(manifest.place())
                        .put("GroupId", id)
                        .put("GroupName", name() + "-environment")
                        .put("VpcId", vpc())
                        .build());
        (balanced ? Stream.of(id, balancerGroup()) : Stream.of(id)).forEach(from -> estate.permit(manifest.source(), id,
                false, new Permission(manifest.place(), Json.of("-1"), Json.none(), Json.none(),
                        Described.at(manifest.place()).put("GroupId", from).build(), Optional.empty())));
        estate.permit(manifest.source(), id, true, Permission.anyOutward(manifest.place()));
    }

    String balancerGroup() {
        return "sg-" + name() + "-public-load-balancer";
    }

    /** Public subnets lead to the internet. */
    private void gateway() {
        if (isImported()) {
            return;
        }
        String gateway = "igw-" + name();
        estate.add(manifest.source(), "InternetGateways",
                Described.at(manifest.place()).put("InternetGatewayId", gateway).tagged(name()).build());
        estate.attach(manifest.source(), gateway, new Json.Str(vpc(), manifest.place()));
        String table = "rtb-" + name() + "-public";
        estate.add(manifest.source(), "RouteTables",
                Described.at(manifest.place())
                        .put("RouteTableId", table)
                        .put("VpcId", vpc())
                        .tagged(name() + "-public")
                        .build());
        estate.route(manifest.source(), table,
                Described.at(manifest.place())
                        .put("DestinationCidrBlock", "0.0.0.0/0")
                        .put("GatewayId", gateway)
                        .build());
        subnets("public").forEach(subnet -> estate.associate(manifest.source(), table,
                Described.at(manifest.place()).put("SubnetId", subnet).build()));
    }
}
