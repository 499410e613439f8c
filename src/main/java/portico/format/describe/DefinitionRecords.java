package portico.format.describe;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portico.format.Note.Severity;
import portico.model.id.TaskDefinitionId;
import portico.model.topology.Agent.OperatingSystem;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;

/** Task definitions, so far as networks and capacity ask. */
final class DefinitionRecords {

    private static final Pattern WINDOWS_IMAGE = Pattern
            .compile("^(mcr\\.microsoft\\.com/windows|microsoft/(iis|nanoserver|windows))");

    private final Desk desk;

    DefinitionRecords(Desk desk) {
        this.desk = desk;
    }

    void read() {
        desk.each(Kind.TASK_DEFINITION, this::definition);
    }

    private void definition(Item item) {
        TaskDefinitionId id = new TaskDefinitionId(Kind.TASK_DEFINITION.keyOf(item).orElseThrow());
        String family = item.text("family").orElseGet(() -> family(id));
        checkProxy(item, id);
        Set<LaunchType> compatibilities = item.texts("requiresCompatibilities")
                .flatMap(type -> Words.of(LaunchType.class, type).stream())
                .collect(Collectors.toSet());
        NetworkMode mode = mode(item, id, compatibilities);
        desk.draft()
                .add(new TaskDefinition(id, family, revision(id), mode, compatibilities,
                        desk.values().amount(item.get("cpu")), desk.values().amount(item.get("memory")),
                        new ContainerRecords(desk).containers(item), requiredAttributes(item),
                        new PlacementRecords(desk.remarks()).constraints(item), item.text("ipcMode"),
                        platform(item).filter(_ -> mode != NetworkMode.DEFAULT),
                        item.text("taskRoleArn").filter(arn -> !arn.isBlank()).isPresent()), item);
    }

    static String family(TaskDefinitionId id) {
        return id.value().contains(":") ? id.value().substring(0, id.value().lastIndexOf(':')) : id.value();
    }

    /** The number behind the colon; 1, the first AWS gives, where there is none. */
    static int revision(TaskDefinitionId id) {
        String number = id.value().substring(id.value().lastIndexOf(':') + 1);
        return number.matches("\\d{1,9}") ? Math.max(1, Integer.parseInt(number)) : 1;
    }

    /** Omitted means bridge on Linux and NAT on Windows (R2); Fargate is always awsvpc (R1). */
    private NetworkMode mode(Item item, TaskDefinitionId id, Set<LaunchType> compatibilities) {
        Optional<NetworkMode> written = Words.of(NetworkMode.class, item.get("networkMode"));
        if (written.isEmpty() && item.text("networkMode").isPresent()) {
            desk.remarks()
                    .add(Severity.WARNING, "network modes", item.get("networkMode"),
                            "no network mode: \"" + item.text("networkMode").get() + "\"; read as omitted (R2)");
        }
        if (written.equals(Optional.of(NetworkMode.DEFAULT))) {
            desk.remarks()
                    .add(Severity.WARNING, "network mode default", item.get("networkMode"),
                            "\"default\" is not an API value; " + id
                                    + " is read as one for Windows that omits the mode (R3)");
        }
        return written.orElseGet(() -> omitted(item, id, compatibilities));
    }

    private NetworkMode omitted(Item item, TaskDefinitionId id, Set<LaunchType> compatibilities) {
        boolean fargate = compatibilities.equals(Set.of(LaunchType.FARGATE));
        if (compatibilities.contains(LaunchType.MANAGED_INSTANCES)) {
            desk.remarks()
                    .add(Severity.WARNING, "omitted network modes", item,
                            id + " leaves its network mode out, and Managed Instances run no such task (R2)");
        }
        return fargate ? NetworkMode.AWSVPC : isWindows(item, id) ? NetworkMode.DEFAULT : NetworkMode.BRIDGE;
    }

    private static Optional<OperatingSystem> platform(Item item) {
        return item.get("runtimePlatform")
                .text("operatingSystemFamily")
                .map(family -> family.toUpperCase(Locale.ROOT).startsWith("WINDOWS") ? OperatingSystem.WINDOWS
                        : OperatingSystem.LINUX);
    }

    /** As its platform says; where it says nothing, as its images are called. */
    private boolean isWindows(Item item, TaskDefinitionId id) {
        Optional<OperatingSystem> written = platform(item);
        Optional<Item> image = item.items("containerDefinitions")
                .stream()
                .map(container -> container.get("image"))
                .filter(name -> name.text().filter(WINDOWS_IMAGE.asPredicate()).isPresent())
                .findFirst();
        if (written.isEmpty()) {
            image.ifPresent(name -> desk.remarks()
                    .add(Severity.INFO, "Windows images", name, "the image is one for Windows, so " + id
                            + " is taken for a Windows task; with the mode omitted its network is NAT (R2, R3)"));
        }
        return written.map(OperatingSystem.WINDOWS::equals).orElse(image.isPresent());
    }

    /** The proxy of App Mesh is one of the task's own containers. */
    private void checkProxy(Item item, TaskDefinitionId id) {
        Item name = item.get("proxyConfiguration").get("containerName");
        boolean defined = item.items("containerDefinitions")
                .stream()
                .anyMatch(container -> container.text("name").equals(name.text()));
        if (name.text().isPresent() && !defined) {
            desk.remarks()
                    .add(Severity.WARNING, "undefined proxies", name,
                            "the proxy container " + name.text().get() + " is none of the containers of " + id);
        }
    }

    private static Set<String> requiredAttributes(Item item) {
        return item.items("requiresAttributes")
                .stream()
                .flatMap(attribute -> attribute.text("name").stream())
                .collect(Collectors.toSet());
    }
}
