package portico.format.recording;

import java.util.ArrayList;
import java.util.List;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Source;
import portico.format.describe.Dialect;
import portico.format.json.Json;

/** The file in which the ECS agent kept its state, versions 1 to 30 ({@code ecs_agent_data.json}): one instance and its tasks. */
final class AgentState implements Dialect {

    @Override
    public boolean recognizes(Source source) {
        return source.json()
                .flatMap(json -> json.find("Data"))
                .filter(data -> data.find("TaskEngine").isPresent())
                .isPresent();
    }

    @Override
    public Translation translate(List<Source> sources, Progress progress) {
        List<Sheet> sheets = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        sources.forEach(source -> source.json().ifPresent(json -> json.find("Data").ifPresent(data -> {
            List<AgentTask> tasks = tasks(data);
            sheets.add(new Sheet(source.name(), sheet(data, tasks)));
            notes.add(account(source.name(), json, tasks));
        })));
        return new Translation(sheets, notes);
    }

    private static List<AgentTask> tasks(Json data) {
        List<Json> attachments = data.find("TaskEngine")
                .map(engine -> engine.elements("ENIAttachments"))
                .orElse(List.of());
        return data.find("TaskEngine")
                .map(engine -> engine.elements("Tasks"))
                .orElse(List.of())
                .stream()
                .map(task -> new AgentTask(data, task, attachments))
                .toList();
    }

    private static Json sheet(Json data, List<AgentTask> tasks) {
        Json instance = Respelling.at(data)
                .say("containerInstanceArn", data.find("ContainerInstanceArn"))
                .say("ec2InstanceId", data.find("EC2InstanceID"))
                .say("clusterArn", data.find("Cluster"))
                .say("status", "ACTIVE")
                .json();
        Respelling sheet = Respelling.at(data).say("tasks", tasks.stream().map(AgentTask::json).toList());
        return data.text("ContainerInstanceArn").isPresent() ? sheet.say("containerInstances", List.of(instance)).json()
                : sheet.json();
    }

    private static Note account(String source, Json json, List<AgentTask> tasks) {
        long containers = tasks.stream().mapToLong(AgentTask::containers).sum();
        long internal = tasks.stream().mapToLong(AgentTask::internalContainers).sum();
        long bindings = tasks.stream().mapToLong(AgentTask::bindings).sum();
        long interfaces = tasks.stream().filter(AgentTask::hasInterface).count();
        return Note.info(source, json.place().toString(),
                "agent state of version " + json.text("Version").orElse("unknown") + ": tasks " + tasks.size()
                        + ", containers " + containers + " (the agent's own: " + internal + "), known port bindings "
                        + bindings + ", task interfaces " + interfaces);
    }
}
