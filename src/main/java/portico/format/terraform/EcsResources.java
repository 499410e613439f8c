package portico.format.terraform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;

/** Clusters, services and task definitions. */
record EcsResources(Estate estate, Providers providers, List<Block> all, List<Note> notes) {

    void cluster(Block cluster) {
        estate.add(cluster.source(), "clusters", Described.at(cluster.place())
                .put("clusterArn", cluster.id())
                .put("clusterName", cluster.id())
                .put("settings",
                        cluster.blocks("setting").stream().map(s -> copied(s, List.of("name", "value"))).toList())
                .put("capacityProviders", providers.of(cluster))
                .put("serviceConnectDefaults", ConnectBlocks.defaults(cluster))
                .build());
    }

    private static Json.Obj copied(Block block, List<String> names) {
        Described described = Described.at(block.place());
        names.forEach(name -> described.put(Casing.camel(name), block.get(name)));
        return described.build();
    }

    void definition(Block definition) {
        Json text = definition.values().find("container_definitions").orElseGet(Json::none);
        Optional<Json> containers = ContainerTexts.parsed(text);
        if (containers.isEmpty()) {
            notes.add(Note.warning(definition.source(), definition.place().toString(),
                    "the containers of task definition " + definition.id() + " are not known before it is applied"));
        }
        Described described = copied(definition, "ipc_mode", "cpu", "memory", "network_mode", "task_role_arn");
        definition.text("arn").ifPresent(arn -> described.put("taskDefinitionArn", arn));
        definition.block("runtime_platform")
                .forEach(platform -> described.put("runtimePlatform",
                        copied(platform, List.of("operating_system_family", "cpu_architecture"))));
        estate.add(definition.source(), "taskDefinitions",
                described.put("family", definition.text("family").orElseGet(definition::id))
                        .put("revision", definition.get("revision"))
                        .put("requiresCompatibilities", definition.list("requires_compatibilities"))
                        .put("placementConstraints", each(definition, "placement_constraints", "type", "expression"))
                        .put("containerDefinitions", containers)
                        .build());
    }

    private static Described copied(Block block, String... names) {
        return Described.from(copied(block, List.of(names)));
    }

    private static List<Json.Obj> each(Block block, String blocks, String... names) {
        return block.blocks(blocks).stream().map(inner -> copied(inner, List.of(names))).toList();
    }

    void service(Block service) {
        Optional<String> cluster = service.text("cluster").map(EcsResources::tail);
        Described described = copied(service, "desired_count", "launch_type", "platform_version", "scheduling_strategy",
                "availability_zone_rebalancing");
        cluster.ifPresent(name -> described.put("cluster", name));
        estate.add(service.source(), "services",
                described.put("serviceName", Identities.name(service.owner()))
                        .put("taskDefinition", definitionOf(service))
                        .put("capacityProviderStrategy", strategy(service, cluster))
                        .put("networkConfiguration",
                                service.block("network_configuration").map(EcsResources::network).findFirst())
                        .put("loadBalancers",
                                each(service, "load_balancer", "target_group_arn", "container_name", "container_port"))
                        .put("serviceRegistries",
                                each(service, "service_registries", "registry_arn", "container_name", "container_port"))
                        .put("serviceConnectConfiguration", ConnectBlocks.configuration(service))
                        .put("placementStrategy", placement(service))
                        .put("placementConstraints", each(service, "placement_constraints", "type", "expression"))
                        .put("deploymentConfiguration", deployment(service))
                        .build());
    }

    /** Some tools write a family and a revision of their own making: then the family tells. */
    private Json definitionOf(Block service) {
        Json told = service.get("task_definition");
        String text = told.text().orElse("");
        List<Block> definitions = all.stream()
                .filter(block -> block.owner().type().equals("aws_ecs_task_definition"))
                .toList();
        boolean known = text.startsWith("arn:") || definitions.stream().anyMatch(block -> block.id().equals(text));
        Optional<Block> family = definitions.stream()
                .filter(block -> block.text("family").filter(f -> text.startsWith(f + ":")).isPresent())
                .findFirst();
        return known ? told : family.<Json>map(block -> new Json.Str(block.id(), told.place())).orElse(told);
    }

    private static List<Json.Obj> placement(Block service) {
        return Stream.of("ordered_placement_strategy", "placement_strategy")
                .flatMap(name -> each(service, name, "type", "field").stream())
                .toList();
    }

    private static Json.Obj deployment(Block service) {
        return Described.at(service.place())
                .put("minimumHealthyPercent", service.get("deployment_minimum_healthy_percent"))
                .put("maximumPercent", service.get("deployment_maximum_percent"))
                .build();
    }

    private static Json.Obj network(Block network) {
        Json.Obj awsvpc = Described.at(network.place())
                .put("subnets", network.list("subnets"))
                .put("securityGroups", network.list("security_groups"))
                .put("assignPublicIp", network.isTrue("assign_public_ip") ? "ENABLED" : "DISABLED")
                .build();
        return Described.at(network.place()).put("awsvpcConfiguration", awsvpc).build();
    }

    private List<Json.Obj> strategy(Block service, Optional<String> cluster) {
        List<Json.Obj> own = each(service, "capacity_provider_strategy", "capacity_provider", "weight", "base");
        boolean free = own.isEmpty() && service.text("launch_type").isEmpty();
        return free ? cluster.map(providers::defaults).orElse(List.of()) : own;
    }

    static String tail(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }
}
