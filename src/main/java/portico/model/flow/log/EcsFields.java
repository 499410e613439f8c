package portico.model.flow.log;

import java.util.EnumMap;
import java.util.Map;
import portico.model.topology.Clusters;
import portico.model.topology.Task;
import portico.model.topology.Topology;

/**
 * The ECS fields of version 7 (R177), which a task's own interface fills. An instance's interface leaves them empty *(modelling)*: it serves many
 * tasks at once, and only the host port tells which (R174).
 */
final class EcsFields {

    private final Topology topology;
    private final String account;

    EcsFields(Topology topology, String account) {
        this.topology = topology;
        this.account = account;
    }

    Map<LogField, String> of(Task task) {
        String cluster = Clusters.of(topology).of(task).value();
        Map<LogField, String> fields = new EnumMap<>(LogField.class);
        fields.put(LogField.ECS_CLUSTER_NAME, cluster);
        fields.put(LogField.ECS_CLUSTER_ARN, arn("cluster/" + cluster));
        fields.put(LogField.ECS_TASK_ID, task.id().value());
        fields.put(LogField.ECS_TASK_ARN, arn("task/" + cluster + "/" + task.id()));
        fields.put(LogField.ECS_TASK_DEFINITION_ARN, arn("task-definition/" + definition(task)));
        task.service().ifPresent(service -> fields.put(LogField.ECS_SERVICE_NAME, topology.service(service).name()));
        task.instance().ifPresent(host -> {
            fields.put(LogField.ECS_CONTAINER_INSTANCE_ID, host.value());
            fields.put(LogField.ECS_CONTAINER_INSTANCE_ARN, arn("container-instance/" + cluster + "/" + host));
        });
        return fields;
    }

    private String definition(Task task) {
        var definition = topology.definitionOf(task);
        return definition.family() + ":" + definition.revision();
    }

    private String arn(String rest) {
        return "arn:aws:ecs:" + topology.region() + ":" + account + ":" + rest;
    }
}
