package portico.format.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import portico.format.json.JsonObject;
import portico.model.id.InterfaceId;
import portico.model.id.SecurityGroupId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.AwsvpcConfiguration;
import portico.model.topology.ContainerInstance;
import portico.model.topology.LaunchType;
import portico.model.topology.Service;
import portico.model.topology.TaskInterface;

/** {@code networkInterface} of an awsvpc task; an address is enough, as its subnet, groups and kind follow from the rest. */
final class TaskInterfaces {

    private TaskInterfaces() {}

    static TaskInterface read(Fields in, Fields task, Identity self, LaunchType launchType, Scope scope) {
        Optional<AwsvpcConfiguration> configuration = configuration(task, scope);
        SubnetId subnet = subnet(in, configuration, scope);
        Ipv4Address address = scope.addresses().privateIn(in, "privateIp", subnet);
        List<SecurityGroupId> groups = in.references("securityGroups", scope.names(Kinds.SECURITY_GROUPS));
        return new TaskInterface(new InterfaceId(in.text("id", "eni-" + self.id())), kind(in, task, launchType, scope),
                subnet, address, in.parsed("publicIp", Ipv4Address::of), in.has("securityGroups") ? groups
                        : configuration.map(AwsvpcConfiguration::securityGroups).orElse(List.of()));
    }

    private static Optional<AwsvpcConfiguration> configuration(Fields task, Scope scope) {
        return task.reference("service", scope.names(Kinds.SERVICES))
                .map(scope.resources()::get)
                .map(service -> ((Service) service).networkConfiguration())
                .orElseGet(() -> AwsvpcConfigurations.read(task, scope));
    }

    private static SubnetId subnet(Fields in, Optional<AwsvpcConfiguration> configuration, Scope scope) {
        if (in.has("subnet")) {
            return scope.subnet(in);
        }
        Optional<SubnetId> holder = in.parsed("privateIp", Ipv4Address::of).flatMap(scope.addresses()::subnetOf);
        return holder.or(() -> configuration.flatMap(c -> c.subnets().stream().findFirst()))
                .orElseThrow(() -> new Unreadable("it has neither a subnet nor an address in one"));
    }

    private static TaskInterface.Kind kind(Fields in, Fields task, LaunchType launchType, Scope scope) {
        boolean trunked = task.reference("containerInstance", scope.names(Kinds.CONTAINER_INSTANCES))
                .map(scope.resources()::get)
                .filter(i -> ((ContainerInstance) i).trunk().isPresent())
                .isPresent();
        TaskInterface.Kind usual = trunked ? TaskInterface.Kind.BRANCH : TaskInterface.Kind.TASK;
        return in.choice("kind", TaskInterface.Kind.class,
                launchType == LaunchType.FARGATE ? TaskInterface.Kind.FARGATE : usual);
    }

    static JsonObject write(TaskInterface eni) {
        return new JsonObject().put("id", eni.id().value())
                .put("kind", eni.kind().name().toLowerCase(Locale.ROOT))
                .put("subnet", eni.subnet().value())
                .put("privateIp", eni.privateIp().toString())
                .when(eni.publicIp().isPresent(), o -> o.put("publicIp", eni.publicIp()))
                .put("securityGroups", eni.securityGroups());
    }
}
