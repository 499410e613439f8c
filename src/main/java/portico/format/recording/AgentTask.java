package portico.format.recording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import portico.format.json.Json;

/**
 * A task as the agent keeps it.
 *
 * @param data the whole state
 * @param attachments of the state, each with the task it is for
 */
record AgentTask(Json data, Json task, List<Json> attachments) {

    private static final Pattern MODE = Pattern.compile("\"NetworkMode\"\\s*:\\s*\"(host|none|bridge|awsvpc)\"");

    Json json() {
        Respelling said = Respelling.at(task)
                .say("recordedBy", "agent")
                .say("taskArn", task.find("Arn"))
                .say("clusterArn", data.find("Cluster"))
                .say("containerInstanceArn", data.find("ContainerInstanceArn"))
                .say("launchType", "EC2")
                .say("lastStatus", status())
                .say("containers", normal().map(AgentTask::container).toList());
        definition().ifPresent(name -> said.say("taskDefinitionArn", name));
        mode().ifPresent(mode -> said.say("networkMode", mode));
        interfaceOf().ifPresent(eni -> said.say("attachments", attachment(eni)));
        return said.json();
    }

    /** The agent calls stopped what its first versions called dead. */
    private String status() {
        String known = task.text("KnownStatus").orElse("");
        return known.equals("DEAD") ? "STOPPED" : known;
    }

    private Optional<String> definition() {
        return task.text("Family")
                .map(family -> task.text("Version").map(version -> family + ":" + version).orElse(family));
    }

    /** Stands in a text of JSON for docker. */
    private Optional<String> mode() {
        return normal().flatMap(container -> container.find("dockerConfig").stream())
                .flatMap(config -> config.text("hostConfig").stream())
                .map(MODE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }

    /** One, or a list of one in later versions. */
    private Optional<Json> interfaceOf() {
        Optional<Json> eni = task.find("ENI");
        return eni.flatMap(json -> json instanceof Json.Arr ? json.elements().stream().findFirst() : eni)
                .filter(json -> json.text("ec2Id").isPresent());
    }

    private List<Json> attachment(Json eni) {
        Optional<String> id = attachments.stream()
                .filter(a -> a.text("taskArn").equals(task.text("Arn")))
                .flatMap(a -> a.text("attachmentArn").stream())
                .map(arn -> arn.substring(arn.lastIndexOf('/') + 1))
                .findFirst();
        Stream<Json> address = eni.elements("IPV4Addresses").stream().flatMap(a -> a.find("Address").stream());
        return Attachment.of(eni, id,
                List.of(Attachment.detail("networkInterfaceId", eni.find("ec2Id").stream()),
                        Attachment.detail("macAddress", eni.find("MacAddress").stream()),
                        Attachment.detail("privateIPv4Address", address)));
    }

    private Stream<Json> normal() {
        return task.elements("Containers").stream().filter(container -> !isInternal(container));
    }

    /** The first versions say false for {@code NORMAL}. */
    private static boolean isInternal(Json container) {
        return container.text("IsInternal").filter(word -> !word.equals("NORMAL") && !word.equals("false")).isPresent();
    }

    private static Json container(Json json) {
        return Respelling.at(json)
                .say("name", json.find("Name"))
                .say("image", json.find("Image"))
                .say("cpu", json.find("Cpu"))
                .say("memory", json.find("Memory").filter(memory -> !memory.text().orElse("0").equals("0")))
                .say("networkBindings", ports(json, "KnownPortBindings"))
                .say("portMappings", ports(json, "portMappings"))
                .json();
    }

    private static List<Json> ports(Json container, String array) {
        return container.elements(array).stream().map(Ports::port).toList();
    }

    long containers() {
        return task.elements("Containers").size();
    }

    long internalContainers() {
        return task.elements("Containers").stream().filter(AgentTask::isInternal).count();
    }

    long bindings() {
        return task.elements("Containers").stream().mapToLong(c -> c.elements("KnownPortBindings").size()).sum();
    }

    boolean hasInterface() {
        return interfaceOf().isPresent();
    }
}
