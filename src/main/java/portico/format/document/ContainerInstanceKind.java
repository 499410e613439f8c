package portico.format.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import portico.format.Likeness;
import portico.format.json.Json;
import portico.format.json.JsonObject;
import portico.model.id.ClusterId;
import portico.model.id.InstanceId;
import portico.model.id.SubnetId;
import portico.model.net.Ipv4Address;
import portico.model.topology.Agent;
import portico.model.topology.CapacityProvider;
import portico.model.topology.ContainerInstance.RegisteredResources;
import portico.model.topology.ContainerInstance.TrunkInterface;
import portico.model.topology.ContainerInstance;
import portico.model.topology.HostLaunch;
import portico.model.topology.InstanceStatus;

/** {@code containerInstances}: type and subnet are enough. */
final class ContainerInstanceKind implements Kind<ContainerInstance> {

    private static final String OUTSIDE = "external";
    private static final String TRUNK = "trunk";
    /** The attribute that an instance with a trunk carries (R73). */
    private static final String MARKER = "ecs.awsvpc-trunk-id";

    @Override
    public String key() {
        return "containerInstances";
    }

    @Override
    public String noun() {
        return "instance";
    }

    @Override
    public Class<ContainerInstance> type() {
        return ContainerInstance.class;
    }

    @Override
    public InstanceId id(String value) {
        return new InstanceId(value);
    }

    @Override
    public ContainerInstance read(Fields in, Identity self, Scope scope) {
        SubnetId subnet = scope.subnet(in);
        Agent agent = agent(in);
        Optional<ClusterId> cluster = Memberships.read(in, scope);
        HostLaunch launch = Launches.read(in, in.parsed("registeredAt", Moments::of));
        boolean managed = launch.capacityProvider()
                .filter(name -> CapacityProviders.kind(name, cluster, scope) == CapacityProvider.Kind.MANAGED_INSTANCES)
                .isPresent();
        return new ContainerInstance(id(self.id()), self.name(), cluster, type(in, self.id(), scope), subnet,
                address(in, self.id(), subnet, scope), in.parsed("publicIp", Ipv4Address::of),
                in.references("securityGroups", scope.names(Kinds.SECURITY_GROUPS)),
                in.choice("status", InstanceStatus.class, InstanceStatus.ACTIVE), agent,
                trunk(in, subnet, scope, managed), in.object("registered", ContainerInstanceKind::registered),
                in.integer("otherInterfaces", 0, 1000, 0), HostPortsFormat.read(in, agent.operatingSystem()),
                attributes(in), launch);
    }

    private static Ipv4Address address(Fields in, String id, SubnetId subnet, Scope scope) {
        return ContainerInstance.isExternal(id, attributes(in)) ? scope.addresses().outside(in, "privateIp")
                : scope.addresses().privateIn(in, "privateIp", subnet);
    }

    /** A machine outside of AWS is of no type of EC2's. */
    private static String type(Fields in, String id, Scope scope) {
        if (ContainerInstance.isExternal(id, attributes(in))) {
            return in.text("instanceType", OUTSIDE);
        }
        String type = in.required("instanceType", in.text("instanceType"));
        boolean known = scope.types().isEmpty() || scope.types().contains(type);
        if (!known && !in.flag("unresolved", false)) {
            in.warn("the catalogue has no instance type " + type + Likeness.suggestion(type, scope.types()));
        }
        return type;
    }

    private static Agent agent(Fields in) {
        return new Agent(in.text("agentVersion", Agent.CURRENT.version()), in.flag("agentConnected", true),
                in.choice("operatingSystem", Agent.OperatingSystem.class, Agent.OperatingSystem.LINUX));
    }

    /** {@code true} asks for a trunk whose address is assigned; a managed or marked instance has one unless {@code false} is written (R1, R73). */
    private static Optional<TrunkInterface> trunk(Fields in, SubnetId subnet, Scope scope, boolean managed) {
        Optional<Element> written = in.member(TRUNK);
        if (written.isPresent() && !(written.get().json() instanceof Json.Bool)) {
            return in.object(TRUNK,
                    trunk -> new TrunkInterface(scope.addresses().privateIn(trunk, "privateIp", subnet)));
        }
        return in.flag(TRUNK, managed || attributes(in).containsKey(MARKER))
                ? Optional.of(new TrunkInterface(scope.addresses().next(subnet)))
                : Optional.empty();
    }

    private static RegisteredResources registered(Fields in) {
        return new RegisteredResources(in.integer("cpu", 0, 1 << 24, 0), in.integer("memoryMiB", 0, 1 << 28, 0),
                in.integer("gpu", 0, 1 << 10, 0));
    }

    private static Map<String, String> attributes(Fields in) {
        Map<String, String> attributes = new LinkedHashMap<>();
        in.object("attributes", values -> {
            values.names().forEach(name -> attributes.put(name, values.text(name, "")));
            return attributes;
        });
        return attributes;
    }

    @Override
    public JsonObject write(ContainerInstance i, JsonObject out) {
        Memberships.write(i.cluster(), out);
        out.when(!i.isExternal() || !i.instanceType().equals(OUTSIDE), o -> o.put("instanceType", i.instanceType()))
                .put("subnet", i.subnet().value())
                .put("privateIp", i.privateIp().toString())
                .when(i.publicIp().isPresent(), o -> o.put("publicIp", i.publicIp()))
                .put("securityGroups", i.securityGroups())
                .when(i.status() != InstanceStatus.ACTIVE, o -> o.put("status", i.status().name()))
                .when(!i.agent().version().equals(Agent.CURRENT.version()),
                        o -> o.put("agentVersion", i.agent().version()))
                .when(!i.agent().connected(), o -> o.put("agentConnected", false))
                .when(i.agent().operatingSystem() != Agent.OperatingSystem.LINUX,
                        o -> o.put("operatingSystem", i.agent().operatingSystem().name()));
        trunk(i, out);
        i.registered()
                .ifPresent(r -> out.put("registered",
                        new JsonObject().put("cpu", r.cpuUnits())
                                .put("memoryMiB", r.memoryMiB())
                                .when(r.gpus() > 0, o -> o.put("gpu", r.gpus()))));
        out.when(i.otherInterfaces() > 0, o -> o.put("otherInterfaces", i.otherInterfaces()));
        HostPortsFormat.write(i, out);
        out.when(i.registeredAt().isPresent(), o -> o.put("registeredAt", i.registeredAt()));
        Launches.write(i.launch(), out);
        return i.attributes().isEmpty() ? out : out.put("attributes", sorted(i.attributes()));
    }

    /** Where a capacity provider started it, or it is marked, having none is written too: it would be read as having one (R1, R73). */
    private static void trunk(ContainerInstance i, JsonObject out) {
        i.trunk()
                .ifPresentOrElse(
                        trunk -> out.put(TRUNK, new JsonObject().put("privateIp", trunk.privateIp().toString())),
                        () -> out.when(i.launch().capacityProvider().isPresent() || i.attributes().containsKey(MARKER),
                                o -> o.put(TRUNK, false)));
    }

    private static JsonObject sorted(Map<String, String> attributes) {
        JsonObject out = new JsonObject();
        new TreeMap<>(attributes).forEach(out::put);
        return out;
    }
}
