package portico.format.document;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import portico.format.json.JsonObject;
import portico.model.id.TaskDefinitionId;
import portico.model.topology.Agent;
import portico.model.topology.ContainerDefinition;
import portico.model.topology.LaunchType;
import portico.model.topology.NetworkMode;
import portico.model.topology.TaskDefinition;

/** {@code taskDefinitions}, in the shape of register-task-definition. */
final class TaskDefinitionKind implements Kind<TaskDefinition> {

    @Override
    public String key() {
        return "taskDefinitions";
    }

    @Override
    public String noun() {
        return "task definition";
    }

    @Override
    public Class<TaskDefinition> type() {
        return TaskDefinition.class;
    }

    @Override
    public TaskDefinitionId id(String value) {
        return new TaskDefinitionId(value);
    }

    /** Members that AWS knows and Portico makes nothing of; saving carries them over. */
    static final Set<String> ALSO_IN_AWS = Set.of("taskDefinitionArn", "taskRoleArn", "executionRoleArn", "volumes",
            "status", "compatibilities", "registeredAt", "registeredBy", "deregisteredAt", "pidMode", "ipcMode",
            "proxyConfiguration", "inferenceAccelerators", "ephemeralStorage", "enableFaultInjection",
            "runtimePlatform");

    /** Only to say in AWS's words that the mode is Windows' own: the API has no word for it, the mode is left out (R3). */
    private static final String WINDOWS = "WINDOWS_SERVER_2022_CORE";

    @Override
    public Optional<String> idFrom(Fields in) {
        return name(in).map(family -> family + ":" + revision(in));
    }

    @Override
    public Optional<String> name(Fields in) {
        return in.text("family");
    }

    private static int revision(Fields in) {
        return in.integer("revision", 1, Integer.MAX_VALUE, 1);
    }

    @Override
    public TaskDefinition read(Fields in, Identity self, Scope scope) {
        in.ignore(ALSO_IN_AWS);
        Optional<Agent.OperatingSystem> system = in
                .object("runtimePlatform",
                        platform -> platform.ignore(Set.of("cpuArchitecture")).text("operatingSystemFamily", "LINUX"))
                .map(family -> family.startsWith("WINDOWS") ? Agent.OperatingSystem.WINDOWS
                        : Agent.OperatingSystem.LINUX);
        if (in.text("networkMode").equals(Optional.of(NetworkMode.DEFAULT.apiName()))) {
            in.warn("\"default\" is not an API value; it is read as one for Windows that omits the mode (R3)");
        }
        Set<LaunchType> launchTypes = launchTypes(in);
        if (in.text("networkMode").isEmpty() && launchTypes.contains(LaunchType.MANAGED_INSTANCES)) {
            in.warn("networkMode is left out, and Managed Instances run no task that does not write it (R2)");
        }
        NetworkMode mode = in.parsed("networkMode", TaskDefinitionKind::mode)
                .orElse(system.filter(Agent.OperatingSystem.WINDOWS::equals).isPresent() ? NetworkMode.DEFAULT
                        : NetworkMode.BRIDGE);
        List<ContainerDefinition> containers = in.objects("containerDefinitions", ContainerDefinitions::read);
        return new TaskDefinition(id(self.id()), self.name(), revision(in), mode, launchTypes,
                in.integer("cpu", 0, 1 << 24), in.integer("memory", 0, 1 << 28), containers, required(in),
                PlacementFormat.constraints(in), in.text("ipcMode"), system.filter(_ -> mode != NetworkMode.DEFAULT),
                in.flag("taskRole", in.text("taskRoleArn").filter(arn -> !arn.isBlank()).isPresent()));
    }

    private static NetworkMode mode(String text) {
        return Arrays.stream(NetworkMode.values())
                .filter(m -> m.apiName().equals(text))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("bridge, host, awsvpc or none is due here, not " + text));
    }

    private static Set<LaunchType> launchTypes(Fields in) {
        Set<LaunchType> types = EnumSet.noneOf(LaunchType.class);
        in.texts("requiresCompatibilities").forEach(text -> types.add(Fields.constant(LaunchType.class, text)));
        return types;
    }

    private static Set<String> required(Fields in) {
        return new TreeSet<>(in.objects("requiresAttributes", TaskDefinitionKind::attribute));
    }

    private static String attribute(Fields in) {
        in.ignore(Set.of("value", "targetType", "targetId"));
        return in.required("name", in.text("name"));
    }

    @Override
    public JsonObject writeIdentity(TaskDefinition definition) {
        String usual = definition.family() + ":" + definition.revision();
        return new JsonObject().when(!definition.id().value().equals(usual), o -> o.put("id", definition.id().value()))
                .put("family", definition.family())
                .put("revision", definition.revision());
    }

    @Override
    public JsonObject write(TaskDefinition d, JsonObject out) {
        out.when(d.ipcMode().isPresent(), o -> o.put("ipcMode", d.ipcMode()))
                .when(d.taskRole(), o -> o.put("taskRole", true));
        PlacementFormat.writeConstraints(d.placementConstraints(), out);
        return out.when(d.networkMode() != NetworkMode.DEFAULT, o -> o.put("networkMode", d.networkMode().apiName()))
                .when(d.isForWindows() || d.operatingSystem().isPresent(),
                        o -> o.put("runtimePlatform",
                                new JsonObject().put("operatingSystemFamily", d.isForWindows() ? WINDOWS : "LINUX")))
                .when(!d.requiresCompatibilities().isEmpty(),
                        o -> o.put("requiresCompatibilities", new TreeSet<>(d.requiresCompatibilities())))
                .when(d.cpu().isPresent(), o -> o.put("cpu", Integer.toString(d.cpu().getAsInt())))
                .when(d.memoryMiB().isPresent(), o -> o.put("memory", Integer.toString(d.memoryMiB().getAsInt())))
                .when(!d.requiresAttributes().isEmpty(),
                        o -> o.put("requiresAttributes", new TreeSet<>(d.requiresAttributes()),
                                name -> new JsonObject().put("name", name).build()))
                .put("containerDefinitions", d.containers(), ContainerDefinitions::write);
    }
}
