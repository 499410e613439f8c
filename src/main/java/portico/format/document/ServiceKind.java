package portico.format.document;

import java.util.Optional;
import java.util.Set;
import portico.format.json.JsonObject;
import portico.model.id.ClusterId;
import portico.model.id.ServiceId;
import portico.model.id.TargetGroupId;
import portico.model.id.TaskDefinitionId;
import portico.model.topology.Scheduling;
import portico.model.topology.Service;
import portico.model.topology.Service.LoadBalancing;

/** {@code services}, in the shape of describe-services and create-service. */
final class ServiceKind implements Kind<Service> {

    @Override
    public String key() {
        return "services";
    }

    @Override
    public String noun() {
        return "service";
    }

    @Override
    public Class<Service> type() {
        return Service.class;
    }

    @Override
    public ServiceId id(String value) {
        return new ServiceId(value);
    }

    /** Members that AWS knows and Portico makes nothing of; saving carries them over. */
    static final Set<String> ALSO_IN_AWS = Set.of("serviceArn", "clusterArn", "status", "runningCount", "pendingCount",
            "platformFamily", "deployments", "events", "createdAt", "createdBy", "roleArn", "role",
            "enableECSManagedTags", "propagateTags", "enableExecuteCommand", "deploymentController", "clientToken",
            "volumeConfigurations", "vpcLatticeConfigurations");

    @Override
    public Optional<String> name(Fields in) {
        return in.text("serviceName").or(() -> in.text("name"));
    }

    @Override
    public Service read(Fields in, Identity self, Scope scope) {
        in.ignore(ALSO_IN_AWS);
        TaskDefinitionId definition = in.required("taskDefinition", scope.taskDefinition(in));
        Scheduling scheduling = SchedulingFormat.read(in);
        boolean daemon = scheduling.strategy() == Scheduling.Strategy.DAEMON;
        Optional<ClusterId> cluster = Memberships.read(in, scope);
        return new Service(id(self.id()), self.name(), cluster, definition,
                in.integer("desiredCount", 0, 100_000, daemon ? 0 : 1), ComputeFormat.ofService(in, cluster, scope),
                AwsvpcConfigurations.read(in, scope), in.objects("loadBalancers", entry -> balancing(entry, scope)),
                scheduling, DiscoveryFormat.read(in));
    }

    private static LoadBalancing balancing(Fields in, Scope scope) {
        Optional<TargetGroupId> group = in.reference("targetGroupArn", scope.<TargetGroupId>names(Kinds.TARGET_GROUPS))
                .or(() -> in.reference("targetGroup", scope.names(Kinds.TARGET_GROUPS)));
        return new LoadBalancing(in.required("targetGroupArn", group),
                in.required("containerName", in.text("containerName")),
                in.integer("containerPort", 0, 65535).orElseThrow(() -> new Unreadable("it has no containerPort")));
    }

    @Override
    public JsonObject writeIdentity(Service service) {
        return new JsonObject()
                .when(!service.id().value().equals(service.name()), o -> o.put("id", service.id().value()))
                .put("serviceName", service.name());
    }

    @Override
    public JsonObject write(Service service, JsonObject out) {
        Memberships.write(service.cluster(), out);
        out.put("taskDefinition", service.taskDefinition().value()).put("desiredCount", service.desiredCount());
        ComputeFormat.ofService(service.compute(), out);
        SchedulingFormat.write(service.scheduling(), out);
        AwsvpcConfigurations.write(service.networkConfiguration(), out);
        DiscoveryFormat.write(service.discovery(), out);
        return out.when(!service.loadBalancers().isEmpty(),
                o -> o.put("loadBalancers", service.loadBalancers(),
                        b -> new JsonObject().put("targetGroupArn", b.targetGroup().value())
                                .put("containerName", b.container())
                                .put("containerPort", b.containerPort())
                                .build()));
    }
}
