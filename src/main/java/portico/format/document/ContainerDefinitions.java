package portico.format.document;

import java.util.Set;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.net.PortRange;
import portico.model.net.Protocol;
import portico.model.topology.Listener;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.PortMapping;

/** {@code containerDefinitions} and their {@code portMappings}, as AWS writes them. */
final class ContainerDefinitions {

    /** Members that AWS knows and Portico makes nothing of; saving carries them over. */
    static final Set<String> ALSO_IN_AWS = Set.of("command", "credentialSpecs", "dependsOn", "dockerLabels",
            "entryPoint", "environment", "environmentFiles", "firelensConfiguration", "healthCheck", "interactive",
            "linuxParameters", "logConfiguration", "mountPoints", "pseudoTerminal", "readonlyRootFilesystem",
            "repositoryCredentials", "restartPolicy", "secrets", "startTimeout", "stopTimeout", "systemControls",
            "ulimits", "user", "versionConsistency", "volumesFrom", "workingDirectory");

    private ContainerDefinitions() {}

    static ContainerDefinition read(Fields in) {
        in.ignore(ALSO_IN_AWS);
        return new ContainerDefinition(in.required("name", in.text("name")), in.text("image", ""),
                in.integer("cpu", 0, 1 << 24, 0), in.integer("memory", 0, 1 << 28),
                in.integer("memoryReservation", 0, 1 << 28), in.flag("essential", true),
                in.objects("portMappings", ContainerDefinitions::mapping), in.texts("links"),
                ContainerSettingsFormat.read(in), in.parsedTexts("listensOn", Listener::of));
    }

    private static PortMapping mapping(Fields in) {
        if (in.has("containerPortRange") && in.has("containerPort")) {
            in.warn("cannot specify both single port and port range; the range is read (R34)");
        }
        PortRange ports = in.has("containerPortRange")
                ? in.required("containerPortRange", in.parsed("containerPortRange", ContainerDefinitions::range))
                : in.required("containerPort", in.parsed("containerPort", PortRange::of));
        return new PortMapping(ports, in.integer("hostPort", 0, 65535),
                in.parsed("protocol", Protocol::of).orElse(Protocol.TCP), in.text("name"), in.text("appProtocol"));
    }

    /** Several ports, the first below the last (R34). */
    private static PortRange range(String text) {
        String[] ends = text.split("-", 2);
        if (!text.matches("\\d{1,5}-\\d{1,5}") || Integer.parseInt(ends[0]) >= Integer.parseInt(ends[1])) {
            throw new IllegalArgumentException("Invalid 'containerPortRange' setting: " + text + " (R34)");
        }
        return PortRange.of(text);
    }

    static Json write(ContainerDefinition c) {
        JsonObject out = new JsonObject().put("name", c.name())
                .when(!c.image().isEmpty(), o -> o.put("image", c.image()))
                .when(c.cpu() > 0, o -> o.put("cpu", c.cpu()))
                .when(c.memoryMiB().isPresent(), o -> o.put("memory", c.memoryMiB()))
                .when(c.memoryReservationMiB().isPresent(), o -> o.put("memoryReservation", c.memoryReservationMiB()))
                .when(!c.essential(), o -> o.put("essential", false))
                .when(!c.portMappings().isEmpty(),
                        o -> o.put("portMappings", c.portMappings(), ContainerDefinitions::write))
                .when(!c.links().isEmpty(), o -> o.put("links", c.links()))
                .when(!c.listensOn().isEmpty(),
                        o -> o.put("listensOn", c.listensOn().stream().map(Listener::toString).toList()));
        return ContainerSettingsFormat.write(c.settings(), out).build();
    }

    private static Json write(PortMapping m) {
        return new JsonObject().when(m.containerPorts().size() == 1, o -> o.put("containerPort", m.containerPort()))
                .when(m.containerPorts().size() > 1, o -> o.put("containerPortRange", m.containerPorts().toString()))
                .when(m.hostPort().isPresent(), o -> o.put("hostPort", m.hostPort()))
                .put("protocol", m.protocol().toString())
                .when(m.name().isPresent(), o -> o.put("name", m.name()))
                .when(m.appProtocol().isPresent(), o -> o.put("appProtocol", m.appProtocol()))
                .build();
    }
}
