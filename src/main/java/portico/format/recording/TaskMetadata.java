package portico.format.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portico.format.Note;
import portico.format.Progress;
import portico.format.Source;
import portico.format.describe.Dialect;
import portico.format.json.Json;

/** The document a container gets of its own task from the metadata endpoint, versions 2 to 4. */
final class TaskMetadata implements Dialect {

    @Override
    public boolean recognizes(Source source) {
        return source.json()
                .filter(json -> json.text("TaskARN").isPresent() && json.find("Containers").isPresent())
                .isPresent();
    }

    @Override
    public Translation translate(List<Source> sources, Progress progress) {
        List<Sheet> sheets = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        sources.forEach(source -> source.json().ifPresent(json -> {
            sheets.add(new Sheet(source.name(), Respelling.at(json).say("tasks", List.of(task(json))).json()));
            notes.add(account(source.name(), json));
            subnet(json).ifPresent(block -> notes.add(Note.info(source.name(), at(block),
                    "the task's subnet has the block " + block.text().orElse("") + "; its id is not in this file")));
        }));
        return new Translation(sheets, notes);
    }

    private static Note account(String source, Json json) {
        long internal = json.elements("Containers").stream().filter(TaskMetadata::isInternal).count();
        return Note.info(source, at(json), "task metadata of family " + json.text("Family").orElse("unknown") + ": "
                + json.elements("Containers").size() + " containers, " + internal + " of them the agent's own");
    }

    private static String at(Json json) {
        return json.place().toString();
    }

    private static Json task(Json json) {
        Respelling task = Respelling.at(json)
                .say("recordedBy", "task metadata endpoint")
                .say("taskArn", json.find("TaskARN"))
                .say("clusterArn", json.find("Cluster"))
                .say("lastStatus", json.find("KnownStatus"))
                .say("desiredStatus", json.find("DesiredStatus"))
                .say("availabilityZone", json.find("AvailabilityZone"))
                .say("launchType", json.find("LaunchType"))
                .say("networkMode", network(json).flatMap(network -> network.find("NetworkMode")))
                .say("containers", containers(json).map(TaskMetadata::container).toList());
        definition(json).ifPresent(name -> task.say("taskDefinitionArn", name));
        json.text("ServiceName").ifPresent(name -> task.say("group", "service:" + name));
        return attached(json, task).json();
    }

    private static Respelling attached(Json json, Respelling task) {
        Optional<Json> own = network(json)
                .filter(network -> network.text("NetworkMode").filter("awsvpc"::equals).isPresent());
        own.ifPresent(network -> task.say("attachments",
                Attachment.of(network, Optional.empty(),
                        List.of(Attachment.detail("privateIPv4Address", network.elements("IPv4Addresses").stream()),
                                Attachment.detail("macAddress", network.find("MACAddress").stream())))));
        return task;
    }

    private static Optional<String> definition(Json json) {
        return json.text("Family")
                .map(family -> json.text("Revision").map(revision -> family + ":" + revision).orElse(family));
    }

    /** All containers of a task share its mode; the pause container has its address too. */
    private static Optional<Json> network(Json json) {
        return json.elements("Containers").stream().flatMap(c -> c.elements("Networks").stream()).findFirst();
    }

    private static Optional<Json> subnet(Json json) {
        return network(json).flatMap(network -> network.find("IPv4SubnetCIDRBlock"));
    }

    private static Stream<Json> containers(Json json) {
        return json.elements("Containers").stream().filter(container -> !isInternal(container));
    }

    private static boolean isInternal(Json container) {
        return container.text("Name").filter(name -> name.startsWith("~internal~")).isPresent()
                || container.text("Type").filter(type -> !type.equals("NORMAL")).isPresent();
    }

    private static Json container(Json json) {
        Optional<Json> limits = json.find("Limits");
        return Respelling.at(json)
                .say("name", json.find("Name"))
                .say("image", json.find("Image"))
                .say("lastStatus", json.find("KnownStatus"))
                .say("cpu", limits.flatMap(l -> l.find("CPU")))
                .say("memory", limits.flatMap(l -> l.find("Memory")).filter(TaskMetadata::isLimit))
                .say("networkBindings", ports(json, true))
                .say("portMappings", ports(json, false))
                .json();
    }

    /** Zero stands for no limit. */
    private static boolean isLimit(Json memory) {
        return !memory.text().orElse("0").equals("0");
    }

    /** Those published on the host, or those that are only open inside. */
    private static List<Json> ports(Json container, boolean published) {
        return container.elements("Ports")
                .stream()
                .filter(port -> port.find("HostPort").isPresent() == published)
                .map(Ports::port)
                .toList();
    }
}
