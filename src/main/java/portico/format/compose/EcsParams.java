package portico.format.compose;

import java.util.Optional;
import portico.format.Source;
import portico.format.dialect.Described;
import portico.format.json.Json;

/** The file in which ecs-cli keeps what Compose has no words for. */
record EcsParams(String source, Json root) {

    static boolean isOne(Source source) {
        return source.json()
                .filter(json -> json.find("services").isEmpty()
                        && (json.find("task_definition").filter(Json.Obj.class::isInstance).isPresent()
                                || json.find("run_params").filter(Json.Obj.class::isInstance).isPresent()))
                .isPresent();
    }

    private Json definition() {
        return root.find("task_definition").orElseGet(Json::none);
    }

    Optional<Json> mode() {
        return definition().find("ecs_network_mode");
    }

    Optional<Json> taskRole() {
        return definition().find("task_role_arn");
    }

    boolean isAwsvpc() {
        return mode().flatMap(Json::text).filter("awsvpc"::equals).isPresent();
    }

    /** What is said of one service of the Compose file. */
    Json service(String name) {
        return definition().find("services").flatMap(services -> services.find(name)).orElseGet(Json::none);
    }

    Optional<Json> size(String limit) {
        return definition().find("task_size").flatMap(size -> size.find(limit));
    }

    /** Only Fargate takes a public address, and only it needs the size of the whole task. */
    boolean isFargate() {
        boolean open = network().text("assign_public_ip").filter("ENABLED"::equals).isPresent();
        return isAwsvpc() && (open || size("cpu_limit").isPresent());
    }

    /** Why the launch type is taken as it is, behind "because". */
    String launchReason() {
        return isFargate() ? "only Fargate needs the size of a task or gives it a public address"
                : "no file tells it, and ecs-cli takes EC2";
    }

    /** The name that Cloud Map answers to; empty where the parameters ask for no service discovery. */
    Optional<ServiceDiscovery> discovery() {
        return root.find("run_params").flatMap(run -> run.find("service_discovery")).map(ServiceDiscovery::new);
    }

    private Json network() {
        return root.find("run_params")
                .flatMap(run -> run.find("network_configuration"))
                .flatMap(configuration -> configuration.find("awsvpc_configuration"))
                .orElseGet(Json::none);
    }

    /** As create-service takes it; empty where nothing is said. */
    Optional<Json.Obj> configuration() {
        Json network = network();
        return network.find("subnets")
                .map(subnets -> Described.at(network.place())
                        .put("awsvpcConfiguration",
                                Described.at(network.place())
                                        .put("subnets", network.elements("subnets"))
                                        .put("securityGroups", network.elements("security_groups"))
                                        .put("assignPublicIp", network.find("assign_public_ip"))
                                        .build())
                        .build());
    }
}
