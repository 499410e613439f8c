package portico.format.copilot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** A service or job of an environment: one task definition, and a service of Fargate. */
record Workload(Estate estate, Manifest manifest, Environment environment) {

    private static final String DEFAULT_CPU = "256";
    private static final String DEFAULT_MEMORY = "512";

    void say() {
        boolean windows = manifest.at("platform")
                .flatMap(p -> p.text().or(() -> p.text("osfamily")))
                .filter(text -> text.startsWith("windows"))
                .isPresent();
        Described definition = Described.at(manifest.place())
                .put("family", manifest.name())
                .put("networkMode", "awsvpc")
                .put("requiresCompatibilities", List.of(text("FARGATE")))
                .put("cpu", manifest.at("cpu").orElseGet(() -> text(DEFAULT_CPU)))
                .put("memory", manifest.at("memory").orElseGet(() -> text(DEFAULT_MEMORY)))
                .put("containerDefinitions", containers());
        if (windows) {
            definition.put("runtimePlatform",
                    Described.at(manifest.place()).put("operatingSystemFamily", "WINDOWS_SERVER_2022_CORE").build());
        }
        estate.add(manifest.source(), "taskDefinitions", definition.build());
        if (!manifest.isJob()) {
            service();
        }
    }

    private Json text(String value) {
        return new Json.Str(value, manifest.place());
    }

    private List<Json.Obj> containers() {
        List<Json.Obj> containers = new ArrayList<>();
        containers.add(container(manifest.name(), manifest.at("image").orElseGet(Json::none), "location"));
        Json sidecars = manifest.at("sidecars").orElseGet(Json::none);
        if (sidecars instanceof Json.Obj(SequencedMap<String, Json> members, var _)) {
            members.forEach((name, sidecar) -> containers.add(container(name, sidecar, "image")));
        }
        return containers;
    }

    /** A port may carry its protocol: {@code 2000/udp}. */
    private Json.Obj container(String name, Json described, String image) {
        Optional<Json.Obj> mapping = described.find("port").map(port -> {
            String[] parts = port.text().orElse("").split("/", 2);
            return Described.at(port.place())
                    .put("containerPort", parts[0])
                    .put("protocol", parts.length > 1 ? parts[1] : "tcp")
                    .put("name", name.equals(manifest.name()) ? Names.PORT : name)
                    .build();
        });
        return Described.at(described.place())
                .put("name", name)
                .put("image", described.find(image).filter(value -> value.text().isPresent()))
                .put("essential", described.find("essential"))
                .put("portMappings", mapping.stream().toList())
                .build();
    }

    private void service() {
        Names names = new Names(estate, manifest, environment);
        estate.add(manifest.source(), "services",
                Described.at(manifest.place())
                        .put("serviceName", manifest.name())
                        .put("cluster", environment.name())
                        .put("taskDefinition", manifest.name())
                        .put("desiredCount", Json.of(count()))
                        .put("launchType", "FARGATE")
                        .put("loadBalancers", balancing())
                        .put("serviceRegistries", names.registry().stream().toList())
                        .put("serviceConnectConfiguration", names.connect())
                        .put("networkConfiguration",
                                Described.at(manifest.place()).put("awsvpcConfiguration", awsvpc()).build())
                        .build());
    }

    private Json.Obj awsvpc() {
        boolean inside = manifest.at("network", "vpc", "placement")
                .flatMap(Json::text)
                .filter("private"::equals)
                .isPresent();
        return Described.at(manifest.place())
                .put("subnets", environment.subnets(inside ? "private" : "public").stream().map(this::text).toList())
                .put("securityGroups", groups())
                .put("assignPublicIp", inside ? "DISABLED" : "ENABLED")
                .put("vpcId", environment.vpc())
                .build();
    }

    /** The environment's own, and those that the manifest names besides. */
    private List<Json> groups() {
        List<Json> own = manifest.at("network", "vpc", "security_groups")
                .map(groups -> groups.find("groups").map(Json::elements).orElseGet(groups::elements))
                .orElse(List.of())
                .stream()
                .filter(group -> group.text().isPresent())
                .toList();
        return Stream.concat(Stream.of(text(environment.group())), own.stream()).toList();
    }

    /** A number; of a range the least; 1 where nothing is said. */
    int count() {
        String range = manifest.at("count", "range").flatMap(r -> r.text().or(() -> r.text("min"))).orElse("");
        String least = range.contains("-") ? range.substring(0, range.indexOf('-')) : range;
        return manifest.number("count")
                .orElse(manifest.number("count", "spot")
                        .orElse(least.matches("\\d{1,9}") ? Integer.parseInt(least) : 1));
    }

    private List<Json.Obj> balancing() {
        return !isBalanced() ? List.of()
                : List.of(Described.at(manifest.place())
                        .put("targetGroupArn", targetGroup())
                        .put("containerName",
                                manifest.at("http", "target_container").orElseGet(() -> text(manifest.name())))
                        .put("containerPort", port())
                        .build());
    }

    boolean isBalanced() {
        boolean off = manifest.at("http").flatMap(Json::text).filter("false"::equals).isPresent();
        return manifest.type().equals(Manifest.BALANCED) && !off;
    }

    String targetGroup() {
        return "arn:aws:elasticloadbalancing:::targetgroup/" + manifest.name() + "/" + environment.name();
    }

    Json port() {
        return manifest.at("http", "target_port").or(() -> manifest.at("image", "port")).orElseGet(() -> text("80"));
    }

    /** The rule's path: everything under it. */
    String path() {
        String written = manifest.at("http", "path").flatMap(Json::text).orElse("/");
        String path = written.startsWith("/") ? written : "/" + written;
        return path.equals("/") ? "*" : path + "*";
    }
}
