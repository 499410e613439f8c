package portico.format.report;

import java.util.Optional;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.net.PortRange;
import portico.model.topology.AttachmentStatus;
import portico.model.topology.HostNames;
import portico.model.topology.Clusters;
import portico.model.topology.Resolvers;
import portico.model.topology.Stop;
import portico.model.topology.Task;
import portico.model.topology.TaskInterface;
import portico.model.topology.Topology;

/** One task as JSON. */
final class TaskJson {

    private TaskJson() {}

    static Json write(Topology topology, Task task) {
        TaskPlace place = new TaskPlace(topology, task);
        Clusters clusters = Clusters.of(topology);
        return new JsonObject().put("id", task.id().value())
                .when(clusters.areSeveral(), o -> o.put("cluster", clusters.of(task).value()))
                .put("service", task.service())
                .put("taskDefinition", task.taskDefinition().value())
                .put("networkMode", place.mode().apiName())
                .put("launchType", task.launchType().name())
                .when(task.compute().provider().isPresent(),
                        o -> o.put("capacityProviderName", task.compute().provider()))
                .put("status", Optional.of(task.status()).filter(_ -> exists(topology, task)))
                .when(task.stop().isPresent(), o -> stop(o, task.stop().orElseThrow()))
                .put("instance", task.instance())
                .put("availabilityZone", place.zone())
                .put("privateIp", Words.address(place.address()))
                .when(HostNames.of(topology, task).common().isPresent(),
                        o -> o.put("hostname", HostNames.of(topology, task).common()))
                .when(Resolvers.of(topology, task).isPresent(),
                        o -> o.put("resolvers", Resolvers.of(topology, task).orElseThrow().own().words()))
                .put("eni", task.networkInterface().map(eni -> eni(task, eni)).orElse(Json.none()))
                .put("ports", place.ports(), TaskJson::port)
                .build();
    }

    /** A task that waits for room does not exist yet, unless an instance is started for it (R48). */
    private static boolean exists(Topology topology, Task task) {
        return !task.isWaiting() || Clusters.of(topology).awaited(task).isPresent();
    }

    private static JsonObject stop(JsonObject out, Stop stop) {
        return out.put("stopCode", stop.code().apiName()).put("stoppedReason", stop.reason());
    }

    private static Json eni(Task task, TaskInterface eni) {
        return new JsonObject().put("id", eni.id().value())
                .when(AttachmentStatus.of(task) != AttachmentStatus.ATTACHED,
                        o -> o.put("attachment", AttachmentStatus.of(task).name()))
                .put("kind", Words.kebab(eni.kind()))
                .put("subnet", eni.subnet().value())
                .put("securityGroups", eni.securityGroups())
                .when(eni.publicIp().isPresent(), o -> o.put("publicIp", eni.publicIp()))
                .build();
    }

    private static Json port(TaskPlace.Port port) {
        return new JsonObject().put("container", port.container())
                .put("containerPort", port.containerPorts().first())
                .put("hostPort", port.hostPorts().first())
                .put("protocol", port.protocol())
                .when(port.containerPorts().size() > 1, o -> ranges(o, port.containerPorts(), port.hostPorts()))
                .put("containerIp", Words.address(port.address()))
                .build();
    }

    private static JsonObject ranges(JsonObject out, PortRange container, PortRange host) {
        return out.put("containerPortRange", container.toString()).put("hostPortRange", host.toString());
    }
}
