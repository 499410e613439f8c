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

/**
 * What ECS knows of an instance: one element of describe-container-instances.
 *
 * @param instance its EC2 instance; its own name where ECS does not tell
 * @param told all attributes by name
 * @param attributes those that stand nowhere else
 * @param resources CPU and memory, where both were registered, and GPUs, of which ECS lists the ids (R187)
 * @param reserved ports registered as taken from the start (R30), where it tells them
 * @param registeredAt when it joined the cluster
 */
record Registration(Item item, String key, String instance, Map<String, Item> told, Map<String, String> attributes,
        Optional<RegisteredResources> resources, Optional<Reserved> reserved, Optional<Instant> registeredAt) {

    /** By protocol. */
    record Reserved(List<Integer> tcp, List<Integer> udp) {}

    /** Attributes that stand elsewhere in the record (R191). */
    private static final Set<String> IMPLIED = Set.of("ecs.instance-type", "ecs.availability-zone", "ecs.vpc-id",
            "ecs.subnet-id", "ecs.os-type", "ecs.awsvpc-trunk-id");

    private static final Pattern VERSION = Pattern.compile("\\d{1,4}(\\.\\d{1,4}){0,3}");

    static Registration of(Item item) {
        String key = Kind.CONTAINER_INSTANCE.keyOf(item).orElseThrow();
        Map<String, Item> told = item.named("attributes");
        return new Registration(item, key, instance(item, key), told, attributes(told), resources(item), reserved(item),
                Moments.of(item, "registeredAt"));
    }

    static String instance(Item item, String key) {
        return item.text("ec2InstanceId").orElse(key);
    }

    boolean isActive() {
        return item.text("status").filter("ACTIVE"::equals).isPresent();
    }

    static InstanceStatus status(Optional<Registration> registration) {
        return registration.map(r -> Words.of(InstanceStatus.class, r.item.get("status")).orElse(InstanceStatus.ACTIVE))
                .orElse(InstanceStatus.NOT_REGISTERED);
    }

    /** An instance without registration has no agent; version 0 can do nothing. One that is registered is taken as connected where nobody tells. */
    static Agent agent(Optional<Registration> registration, Item ec2, Remarks remarks) {
        boolean windows = ec2.text("Platform").filter("windows"::equalsIgnoreCase).isPresent()
                || registration.flatMap(r -> Optional.ofNullable(r.told.get("ecs.os-type")).flatMap(Item::text))
                        .filter("windows"::equalsIgnoreCase)
                        .isPresent();
        OperatingSystem system = windows ? OperatingSystem.WINDOWS : OperatingSystem.LINUX;
        return new Agent(registration.map(r -> r.version(remarks)).orElse("0"),
                registration.filter(r -> r.item.text("agentConnected").filter("false"::equalsIgnoreCase).isEmpty())
                        .isPresent(),
                system);
    }

    private String version(Remarks remarks) {
        Item version = item.get("versionInfo").get("agentVersion");
        Optional<String> numbers = version.text().filter(text -> VERSION.matcher(text).matches());
        if (numbers.isEmpty()) {
            remarks.add(Severity.WARNING, "agent versions", version, "the agent's version on " + instance
                    + " is not known; " + Agent.CURRENT.version() + " is assumed (R18)");
        }
        return numbers.orElse(Agent.CURRENT.version());
    }

    private static Optional<RegisteredResources> resources(Item item) {
        OptionalInt cpu = resource(item, "CPU").number("integerValue");
        OptionalInt memory = resource(item, "MEMORY").number("integerValue");
        return cpu.isPresent() && memory.isPresent() ? Optional.of(new RegisteredResources(Math.max(0, cpu.getAsInt()),
                Math.max(0, memory.getAsInt()), resource(item, "GPU").items("stringSetValue").size()))
                : Optional.empty();
    }

    private static Optional<Reserved> reserved(Item item) {
        return Optional.of(resource(item, "PORTS"))
                .filter(tcp -> tcp.has("stringSetValue"))
                .map(tcp -> new Reserved(ports(tcp), ports(resource(item, "PORTS_UDP"))));
    }

    private static Item resource(Item item, String name) {
        return resource(item, "registeredResources", name);
    }

    /** CPU and MEMORY left, PORTS and PORTS_UDP taken (R187). */
    static Item remaining(Item item, String name) {
        return resource(item, "remainingResources", name);
    }

    private static Item resource(Item item, String list, String name) {
        return item.first(list, "name", name).orElseGet(item::nothing);
    }

    /** AWS's usual ones where none are told, and the usual range (R22). */
    static HostPorts hostPorts(Optional<Registration> registration, OperatingSystem system) {
        HostPorts usual = HostPorts.of(system);
        return registration.flatMap(Registration::reserved)
                .map(ports -> new HostPorts(ports.tcp(), ports.udp(), usual.dynamicRange(), OptionalInt.empty(), true))
                .orElse(usual);
    }

    static List<Integer> ports(Item resource) {
        return resource.items("stringSetValue")
                .stream()
                .flatMap(port -> port.number().stream().boxed())
                .filter(port -> port >= 0 && port <= 65535)
                .distinct()
                .toList();
    }

    private static Map<String, String> attributes(Map<String, Item> told) {
        Map<String, String> attributes = new HashMap<>();
        told.forEach((name, value) -> {
            if (!IMPLIED.contains(name)) {
                attributes.put(name, value.text().orElse(""));
            }
        });
        return attributes;
    }
}
