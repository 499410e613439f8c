package portico.format.cloudformation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.dialect.Described;
import portico.format.dialect.Estate;
import portico.format.json.Json;
import portico.model.topology.Fact;
import portico.model.topology.Service;

/** Clusters, services and task definitions. */
record EcsResources(Estate estate, Providers providers) {

    void cluster(Declared cluster) {
        estate.add(cluster.source(), "clusters",
                Described.at(cluster.place())
                        .put("clusterArn", "arn:aws:ecs:" + givenRegion(cluster) + "::cluster/" + cluster.ref())
                        .put("clusterName", cluster.ref())
                        .put("settings", each(cluster, "ClusterSettings"))
                        .put("capacityProviders", providers.of(cluster.ref(), cluster.list("CapacityProviders")))
                        .put("serviceConnectDefaults", camel(cluster, "ServiceConnectDefaults"))
                        .build());
    }

    /** Only where somebody told it: an assumption is made where a template asks for its Region, and not before. */
    private static String givenRegion(Declared resource) {
        return resource.stack().world().given().value(Given.REGION).flatMap(Json::text).orElse("");
    }

    private static List<Json> each(Declared resource, String list) {
        return resource.list(list).stream().map(Casing::camel).toList();
    }

    private static Optional<Json> camel(Declared resource, String name) {
        return resource.find(name).map(Casing::camel);
    }

    void definition(Declared definition) {
        Json properties = definition.json()
                .find("Properties")
                .map(definition.stack()::evaluate)
                .map(Casing::camel)
                .orElseGet(Json::none);
        Described described = properties instanceof Json.Obj object ? Described.from(object)
                : Described.at(definition.place());
        estate.add(definition.source(), "taskDefinitions", described.put("family", definition.ref()).build());
    }

    /** One task where no number is said, as CloudFormation does; the same is assumed where the number is not told. */
    void service(Declared service) {
        Optional<Json> cluster = service.find("Cluster");
        estate.add(service.source(), "services",
                Described.at(service.place())
                        .put("serviceName", service.ref())
                        .put("cluster", cluster)
                        .put("taskDefinition", service.get("TaskDefinition"))
                        .put("desiredCount", desired(service))
                        .put("launchType", service.get("LaunchType"))
                        .put("platformVersion", service.get("PlatformVersion"))
                        .put("capacityProviderStrategy", strategy(service, cluster))
                        .put("networkConfiguration", network(service))
                        .put("loadBalancers", each(service, "LoadBalancers"))
                        .put("serviceRegistries", each(service, "ServiceRegistries"))
                        .put("serviceConnectConfiguration", camel(service, "ServiceConnectConfiguration"))
                        .put("schedulingStrategy", service.get("SchedulingStrategy"))
                        .put("placementStrategy", each(service, "PlacementStrategies"))
                        .put("placementConstraints", each(service, "PlacementConstraints"))
                        .put("deploymentConfiguration", camel(service, "DeploymentConfiguration"))
                        .put("availabilityZoneRebalancing", service.get("AvailabilityZoneRebalancing"))
                        .build());
    }

    /** Subnets and groups are lists, even where one expression stands for all of them. */
    private static Optional<Json> network(Declared service) {
        Optional<Json> awsvpc = service.find("NetworkConfiguration")
                .flatMap(network -> Stream.of("AwsvpcConfiguration", "awsvpcConfiguration")
                        .flatMap(name -> network.find(name).stream())
                        .findFirst())
                .map(Casing::camel);
        return awsvpc.filter(Json.Obj.class::isInstance)
                .map(Json.Obj.class::cast)
                .map(configuration -> Described.at(configuration.place())
                        .put("awsvpcConfiguration", listed(configuration))
                        .build());
    }

    private static Json.Obj listed(Json.Obj configuration) {
        Described described = Described.from(configuration);
        Stream.of("subnets", "securityGroups")
                .forEach(name -> configuration.find(name)
                        .ifPresent(value -> described.put(name, new Json.Arr(Declared.asList(value), value.place()))));
        return described.build();
    }

    private Json desired(Declared service) {
        Optional<Json> written = service.find("DesiredCount");
        if (written.isPresent() && service.number("DesiredCount").isEmpty()) {
            service.stack()
                    .world()
                    .account()
                    .assume(service.source(), written.get().place(), "how many tasks service " + service.ref()
                            + " wants is not told: " + written.get().text().orElse("") + "; 1 is assumed");
            estate.assume(Service.class, service.ref(), Fact.COUNT, "the template leaves the number of tasks open");
            return Json.of(1);
        }
        return written.orElseGet(() -> Json.of(1));
    }

    /** As written, else as its cluster does by default. */
    private List<Json> strategy(Declared service, Optional<Json> cluster) {
        List<Json> own = each(service, "CapacityProviderStrategy");
        boolean free = own.isEmpty() && service.find("LaunchType").isEmpty();
        return free ? cluster.flatMap(Json::text).map(providers::defaults).orElse(List.of()) : own;
    }
}
