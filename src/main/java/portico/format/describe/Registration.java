package portico.format.describe;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import portico.format.Note.Severity;
import portico.model.topology.Agent;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.ContainerInstance.RegisteredResources;
import portico.model.topology.HostPorts;
import portico.model.topology.InstanceStatus;

/** What ECS knows of an instance: one element of describe-container-instances. */
record Registration(Item item, Remarks remarks) {

    /** Attributes that stand elsewhere in the record (R191). */
    private static final Set<String> IMPLIED = Set.of("ecs.instance-type", "ecs.availability-zone", "ecs.vpc-id",
            "ecs.subnet-id", "ecs.os-type", "ecs.awsvpc-trunk-id");

    private static final Pattern VERSION = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){0,3}");

    String key() {
        return Kind.CONTAINER_INSTANCE.keyOf(item).orElseThrow();
    }

    /** Its EC2 instance; its own name where ECS does not tell. */
    String instance() {
        return item.text("ec2InstanceId").orElseGet(this::key);
    }

    boolean isActive() {
        return item.text("status").filter("ACTIVE"::equals).isPresent();
    }

    static InstanceStatus status(Optional<Registration> registration) {
        return registration.map(r -> Words.of(InstanceStatus.class, r.item.get("status")).orElse(InstanceStatus.ACTIVE))
                .orElse(InstanceStatus.NOT_REGISTERED);
    }

    /** An instance without registration has no agent; version 0 can do nothing. */
    static Agent agent(Optional<Registration> registration, Item ec2) {
        boolean windows = ec2.text("Platform").filter("windows"::equalsIgnoreCase).isPresent() || registration
                .flatMap(r -> r.item.first("attributes", "name", "ecs.os-type").flatMap(os -> os.text("value")))
                .filter("windows"::equalsIgnoreCase)
                .isPresent();
        OperatingSystem system = windows ? OperatingSystem.WINDOWS : OperatingSystem.LINUX;
        return new Agent(registration.map(Registration::version).orElse("0"),
                registration.isPresent() && registration.get().item.isTrue("agentConnected"), system);
    }

    private String version() {
        Item version = item.get("versionInfo").get("agentVersion");
        Optional<String> numbers = version.text().filter(text -> VERSION.matcher(text).matches());
        if (numbers.isEmpty()) {
            remarks.add(Severity.WARNING, "agent versions", version, "the agent's version on " + instance()
                    + " is not known; " + Agent.CURRENT.version() + " is assumed (R18)");
        }
        return numbers.orElse(Agent.CURRENT.version());
    }

    /** CPU and memory, where both were registered, and GPUs, of which ECS lists the ids (R187). */
    Optional<RegisteredResources> resources() {
        OptionalInt cpu = resource("CPU").number("integerValue");
        OptionalInt memory = resource("MEMORY").number("integerValue");
        return cpu.isPresent() && memory.isPresent() ? Optional.of(new RegisteredResources(Math.max(0, cpu.getAsInt()),
                Math.max(0, memory.getAsInt()), resource("GPU").items("stringSetValue").size())) : Optional.empty();
    }

    private Item resource(String name) {
        return resource("registeredResources", name);
    }

    /** CPU and MEMORY left, PORTS and PORTS_UDP taken (R187). */
    Item remaining(String name) {
        return resource("remainingResources", name);
    }

    private Item resource(String list, String name) {
        return item.first(list, "name", name).orElseGet(item::nothing);
    }

    /** The ports registered as taken from the start (R30); AWS's usual ones where none are told, and the usual range (R22). */
    static HostPorts hostPorts(Optional<Registration> registration, OperatingSystem system) {
        HostPorts usual = HostPorts.of(system);
        Optional<Item> tcp = registration.map(r -> r.resource("PORTS")).filter(r -> r.has("stringSetValue"));
        return tcp.map(ports -> new HostPorts(ports(ports), ports(registration.get().resource("PORTS_UDP")),
                usual.dynamicRange(), OptionalInt.empty(), true)).orElse(usual);
    }

    static List<Integer> ports(Item resource) {
        return resource.items("stringSetValue")
                .stream()
                .flatMap(port -> port.number().stream().boxed())
                .filter(port -> port >= 0 && port <= 65535)
                .distinct()
                .toList();
    }

    /** When it joined the cluster. */
    Optional<Instant> registeredAt() {
        return Moments.of(item, "registeredAt");
    }

    Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        item.items("attributes")
                .forEach(attribute -> attribute.text("name")
                        .filter(name -> !IMPLIED.contains(name))
                        .ifPresent(name -> attributes.put(name, attribute.text("value").orElse(""))));
        return attributes;
    }
}
