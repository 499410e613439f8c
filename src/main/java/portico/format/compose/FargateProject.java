package portico.format.compose;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import portico.format.Note;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.dialect.Permission;
import portico.format.json.Json;
import portico.model.placement.FargateSizes;
import portico.model.topology.Fact;
import portico.model.topology.Service;

/** A Compose file as Docker Compose's ECS integration runs it: each service is one of Fargate, each network a security group whose members reach each other. */
record FargateProject(Estate estate, List<Note> notes) {

    private static final String SUBNETS = "${subnets of the VPC}";

    void say(Project project) {
        String cluster = project.root().text("x-aws-cluster").orElseGet(project::name);
        project.services().forEach((name, service) -> {
            definition(project, name, service);
            service(project, cluster, name, service);
        });
        project.services()
                .keySet()
                .forEach(name -> estate.assume(Service.class, name, Fact.LAUNCH_TYPE,
                        "no ecs-params stand beside the Compose file"));
        networks(project).forEach(network -> group(project, network));
        notes.add(Note.info(project.source(), "", "a Compose file of "
                + Words.counted(project.services().size(), "service")
                + ": without ecs-params beside it each is taken for a Fargate service of cluster " + cluster
                + ", as Docker Compose's ECS integration runs them, of the smallest size that holds its limits; the load balancer it would make for published ports is not drawn"
                + Words.extensions(project.root()) + Words.ignored(project.services())));
    }

    private static String family(Project project, String service) {
        return project.name() + "-" + service;
    }

    private void definition(Project project, String name, Json service) {
        Json.Obj container = Containers.definition(name, service, Json.none(), false);
        Described definition = Described.at(service.place())
                .put("family", family(project, name))
                .put("networkMode", "awsvpc")
                .put("requiresCompatibilities", List.of(new Json.Str("FARGATE", service.place())))
                .put("containerDefinitions", List.of(container));
        FargateSizes.smallest(amount(container, "cpu"), amount(container, "memory"))
                .ifPresent(size -> definition.put("cpu", Json.of(size.cpuUnits()))
                        .put("memory", Json.of(size.memoryMiB())));
        estate.add(project.source(), "taskDefinitions", definition.build());
    }

    /** Nothing where the service has no limit. */
    private static int amount(Json.Obj container, String limit) {
        return container.text(limit).filter(text -> text.matches("\\d{1,9}")).map(Integer::parseInt).orElse(0);
    }

    private void service(Project project, String cluster, String name, Json service) {
        List<Json.Str> groups = networksOf(service).stream()
                .map(network -> new Json.Str(groupId(project, network), service.place()))
                .toList();
        Json.Obj awsvpc = Described.at(service.place())
                .put("subnets", List.of(new Json.Str(SUBNETS, service.place())))
                .put("securityGroups", groups)
                .put("assignPublicIp", "ENABLED")
                .put("vpcId", new Json.Str(vpc(project), service.place()))
                .build();
        Json.Obj registry = new Registered(estate, project).under(name, service.place());
        Json count = service.find("deploy")
                .flatMap(deploy -> deploy.find("replicas"))
                .or(() -> service.find("scale"))
                .orElseGet(() -> Json.of(1));
        estate.add(project.source(), "services",
                Described.at(service.place())
                        .put("serviceName", name)
                        .put("cluster", cluster)
                        .put("taskDefinition", family(project, name))
                        .put("desiredCount", count)
                        .put("launchType", "FARGATE")
                        .put("serviceRegistries", List.of(registry))
                        .put("networkConfiguration",
                                Described.at(service.place()).put("awsvpcConfiguration", awsvpc).build())
                        .build());
    }

    private static String vpc(Project project) {
        return project.root().text("x-aws-vpc").orElse("${default VPC}");
    }

    private static Set<String> networks(Project project) {
        Set<String> all = new TreeSet<>();
        project.services().values().forEach(service -> all.addAll(networksOf(service)));
        return all;
    }

    /** As a list, or as a mapping with options; the default network where none is named. */
    private static Set<String> networksOf(Json service) {
        Json networks = service.find("networks").orElseGet(Json::none);
        Set<String> names = new TreeSet<>();
        if (networks instanceof Json.Obj(SequencedMap<String, Json> members, var _)) {
            names.addAll(members.keySet());
        }
        networks.elements().forEach(network -> network.text().ifPresent(names::add));
        return names.isEmpty() ? Set.of("default") : names;
    }

    private static Optional<Json> declared(Project project, String network) {
        return project.root().find("networks").flatMap(networks -> networks.find(network));
    }

    /** A network from outside is named by the id of its security group. */
    private static String groupId(Project project, String network) {
        Optional<String> external = declared(project, network)
                .filter(n -> n.find("external").filter(e -> e.text().filter("false"::equals).isEmpty()).isPresent())
                .flatMap(n -> n.text("name"));
        return external.orElse("sg-" + project.name() + "-" + network);
    }

    private void group(Project project, String network) {
        String id = groupId(project, network);
        if (!id.equals("sg-" + project.name() + "-" + network)) {
            return;
        }
        Json where = declared(project, network).orElse(project.root());
        estate.add(project.source(), "SecurityGroups",
                Described.at(where.place())
                        .put("GroupId", id)
                        .put("GroupName", project.name() + "-" + network)
                        .put("VpcId", vpc(project))
                        .build());
        Json.Obj self = Described.at(where.place()).put("GroupId", id).build();
        estate.permit(project.source(), id, false,
                new Permission(where.place(), Json.of("-1"), Json.none(), Json.none(), self, Optional.empty()));
        estate.permit(project.source(), id, true, Permission.anyOutward(where.place()));
        project.services()
                .values()
                .stream()
                .filter(service -> networksOf(service).contains(network))
                .flatMap(service -> service.elements("ports").stream())
                .forEach(port -> open(project, id, Ports.mapping(port, false)));
    }

    /** Published ports are open to everybody. */
    private void open(Project project, String group, Json.Obj mapping) {
        mapping.find("containerPort")
                .ifPresent(port -> estate.permit(project.source(), group, false,
                        new Permission(mapping.place(), mapping.find("protocol").orElseGet(() -> Json.of("tcp")), port,
                                port, Described.at(mapping.place()).put("CidrIp", "0.0.0.0/0").build(),
                                Optional.empty())));
    }
}
