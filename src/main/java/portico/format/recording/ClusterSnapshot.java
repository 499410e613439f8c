package portico.format.recording;

import java.util.ArrayList;
import java.util.List;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Source;
import portico.format.describe.Dialect;
import portico.format.json.Json;

/** What c3vis, another visualizer, keeps of a cluster: its EC2 instances, each with its tasks and their definitions. */
final class ClusterSnapshot implements Dialect {

    @Override
    public boolean recognizes(Source source) {
        return source.json()
                .map(Json::elements)
                .filter(hosts -> !hosts.isEmpty() && hosts.stream().allMatch(ClusterSnapshot::isHost))
                .isPresent();
    }

    private static boolean isHost(Json json) {
        return json.text("ec2InstanceId").isPresent() && json.find("tasks").isPresent();
    }

    @Override
    public Translation translate(List<Source> sources, Progress progress) {
        List<Sheet> sheets = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        SnapshotTasks tasks = new SnapshotTasks();
        sources.forEach(source -> source.json()
                .ifPresent(root -> root.elements()
                        .forEach(host -> sheets.add(new Sheet(source.name(), sheet(host, tasks, notes, source))))));
        return new Translation(sheets, notes);
    }

    private static Json sheet(Json host, SnapshotTasks tasks, List<Note> notes, Source source) {
        String arn = "container-instance/" + host.text("ec2InstanceId").orElse("unknown");
        List<Json> said = new ArrayList<>();
        host.elements("tasks").forEach(task -> said.add(tasks.task(task, arn, notes, source.name())));
        return Respelling.at(host)
                .say("Reservations", List.of(Respelling.at(host).say("Instances", List.of(machine(host))).json()))
                .say("containerInstances", List.of(instance(host, arn)))
                .say("tasks", said)
                .say("taskDefinitions", SnapshotTasks.definitions(host))
                .json();
    }

    private static Json machine(Json host) {
        return Respelling.at(host)
                .say("InstanceId", host.find("ec2InstanceId"))
                .say("PrivateIpAddress", host.find("ec2IpAddress"))
                .json();
    }

    private static Json instance(Json host, String arn) {
        return Respelling.at(host)
                .say("containerInstanceArn", arn)
                .say("ec2InstanceId", host.find("ec2InstanceId"))
                .say("status", "ACTIVE")
                .say("clusterArn",
                        host.elements("tasks").stream().flatMap(task -> task.find("clusterArn").stream()).findFirst())
                .say("registeredResources", resources(host, "registeredCpu", "registeredMemory"))
                .say("remainingResources", resources(host, "remainingCpu", "remainingMemory"))
                .json();
    }

    private static List<Json> resources(Json host, String cpu, String memory) {
        return List.of(resource(host, "CPU", cpu), resource(host, "MEMORY", memory));
    }

    private static Json resource(Json host, String name, String member) {
        return Respelling.at(host).say("name", name).say("integerValue", host.find(member)).json();
    }
}
